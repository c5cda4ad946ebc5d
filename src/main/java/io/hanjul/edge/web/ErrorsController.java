package io.hanjul.edge.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.problem.Language;
import io.hanjul.problem.ProblemCatalogue;
import io.hanjul.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page that the {@code type} of every problem points to: all codes, in both languages, one anchor each. */
@RestController
class ErrorsController {

    @GetMapping(value = "/docs/errors", produces = "text/html;charset=UTF-8")
    @Access(Level.OPEN)
    String errors(HttpServletRequest request) {
        boolean korean = Language.of(request) == Language.KO;
        var page = new StringBuilder("""
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Hanjul</title>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                """.formatted(
                        korean ? "ko" : "en", korean ? "오류 코드" : "Error codes", korean ? "오류 코드" : "Error codes"));
        for (ProblemCatalogue.Group group : ProblemCatalogue.groups()) {
            page.append("<h2>").append(htmlEscape(group.module())).append("</h2>\n<dl>\n");
            group.codes().forEach(code -> page.append(entry(code)));
            page.append("</dl>\n");
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String entry(ProblemCode code) {
        return """
                <dt id="%1$s"><a href="#%1$s"><code>%1$s</code></a> %2$d</dt>
                <dd lang="ko">%3$s</dd>
                <dd lang="en">%4$s</dd>
                """.formatted(code.name(), code.status().value(), htmlEscape(code.ko()), htmlEscape(code.en()));
    }
}
