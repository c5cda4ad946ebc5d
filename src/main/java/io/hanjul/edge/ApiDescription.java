package io.hanjul.edge;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Adds to the generated description of the API what the edge does: who may call what, and how one says who one is. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "accessToken";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, AccessTokens.Grant.class);
    }

    @Bean
    OpenAPI openApi() {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title("Hanjul").version("v1").description("Errors: /docs/errors"))
                .components(new Components().addSecuritySchemes(BEARER, bearer));
    }

    @Bean
    GlobalOperationCustomizer callersAndAccess() {
        return ApiDescription::describe;
    }

    private static Operation describe(Operation operation, HandlerMethod method) {
        var resolver = new CallerParameter();
        Set<String> callers = Arrays.stream(method.getMethodParameters())
                .filter(resolver::supportsParameter)
                .map(parameter -> parameter.getParameter().getName())
                .collect(Collectors.toSet());
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> callers.contains(parameter.getName()));
        }
        Access access = method.getMethodAnnotation(Access.class);
        if (access != null && access.value() != Access.Level.OPEN) {
            operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
            operation.description("Access: " + access.value());
        }
        return operation;
    }
}
