package io.hanjul.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.hanjul.edge.Access;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules that byte code can tell, each with its reason. {@code house.offender} breaks every one of them. */
final class HouseRules {

    private static final DescribedPredicate<JavaClass> TABLE = nameOf("a table", ".*Table(\\$.*)?");
    private static final DescribedPredicate<JavaClass> PURE =
            nameOf("pure code", "[^.]+\\.[^.]+\\.[^.]+\\.(?!web\\.)[a-z]\\w*\\..*");
    private static final DescribedPredicate<JavaClass> COMMAND_LINE =
            nameOf("a command of the command line", "io\\.hanjul\\.(Hanjul|Start)|.*[a-z]Command");

    /** Shows a password once, which must not get into logs that are kept. */
    private static final DescribedPredicate<JavaClass> FIRST_OPERATOR =
            nameOf("the first operator", "io\\.hanjul\\.account\\.FirstOperator");

    private static final String REAL_TIME_OR_CHANCE = String.join(
            "|",
            "java\\.time\\.\\w+\\.now\\((?!java\\.time\\.Clock).*",
            "java\\.time\\.Clock\\.(system|tick)\\w+\\(.*",
            "java\\.lang\\.System\\.currentTimeMillis\\(.*",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.UUID\\.randomUUID\\(.*",
            "java\\.lang\\.Math\\.random\\(.*",
            "java\\.util\\.Random\\.<init>\\(.*",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(.*",
            "java\\.security\\.SecureRandom\\.(<init>|getInstance\\w*)\\(.*");

    static final ArchRule TIME_AND_CHANCE_COME_FROM_IDS = noClasses()
            .that()
            .resideOutsideOfPackage("io.hanjul.ids")
            .and(DescribedPredicate.not(COMMAND_LINE))
            .should()
            .callCodeUnitWhere(target(named("that reads the real clock or draws real chance", REAL_TIME_OR_CHANCE)))
            .because("time, ids and randomness are arguments: inject Clock, IdSource or SecureRandom");

    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callCodeUnitWhere(target(named(
                    "that sleeps",
                    "java\\.lang\\.Thread\\.sleep\\(.*|java\\.util\\.concurrent\\.TimeUnit\\.sleep\\(.*")))
            .because("a wait has a condition and a deadline; a test polls with Awaitility");

    static final ArchRule SQL_STANDS_IN_TABLES = noClasses()
            .that(DescribedPredicate.not(TABLE))
            .should()
            .dependOnClassesThat(nameOf(
                    "a way to run SQL",
                    "org\\.springframework\\.jdbc\\.core\\.(.*JdbcClient|.*JdbcTemplate|.*JdbcOperations)"
                            + "|java\\.sql\\.((Prepared|Callable)?Statement|DriverManager)"))
            .because("all SQL of a table stands in its …Table class");

    static final ArchRule TABLES_ARE_PRIVATE =
            classes().that(TABLE).and().areTopLevelClasses().should().bePackagePrivate();

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("what a class needs stands in its constructor");

    static final ArchRule NOBODY_PRINTS = noClasses()
            .that(DescribedPredicate.not(COMMAND_LINE.or(FIRST_OPERATOR)))
            .should(ACCESS_STANDARD_STREAMS)
            .because("a server logs; only commands of the command line print");

    static final ArchRule CONTROLLERS_LIVE_IN_WEB = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAPackage("..web")
            .because("from there the compiler keeps them off the SQL");

    static final ArchRule EVERY_HANDLER_DECLARES_ACCESS = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(Access.class)
            .because("who may call an endpoint is said on the endpoint");

    static final ArchRule WEB_KNOWS_NO_TABLES =
            noClasses().that(resideInAPackage("..web..")).should().dependOnClassesThat(TABLE);

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*[.$](\\w*(Manager|Helper|Utils?|Dto|DTO|Info)|(Abstract|Base)[A-Z]\\w*)")
            .because("a name is the field's own term (CONTRIBUTING.md)");

    static final ArchRule PURE_CODE_IS_PURE = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
            .because("a sub-package other than web holds values and algorithms only");

    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("*.*.(**)").should().beFreeOfCycles();

    /** The rules for the product's own classes by name. */
    static final Map<String, ArchRule> FOR_MAIN = Map.ofEntries(
            Map.entry("time and chance come from ids", TIME_AND_CHANCE_COME_FROM_IDS),
            Map.entry("nobody sleeps", NOBODY_SLEEPS),
            Map.entry("SQL stands in tables", SQL_STANDS_IN_TABLES),
            Map.entry("tables are private", TABLES_ARE_PRIVATE),
            Map.entry("no field injection", NO_FIELD_INJECTION),
            Map.entry("nobody prints", NOBODY_PRINTS),
            Map.entry("controllers live in web", CONTROLLERS_LIVE_IN_WEB),
            Map.entry("every handler declares access", EVERY_HANDLER_DECLARES_ACCESS),
            Map.entry("web knows no tables", WEB_KNOWS_NO_TABLES),
            Map.entry("names say something", NAMES_SAY_SOMETHING),
            Map.entry("pure code is pure", PURE_CODE_IS_PURE),
            Map.entry("packages have no cycles", PACKAGES_HAVE_NO_CYCLES));

    /** The rules that tests obey too. */
    static final List<ArchRule> FOR_TESTS = List.of(TIME_AND_CHANCE_COME_FROM_IDS, NOBODY_SLEEPS, NAMES_SAY_SOMETHING);

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> nameOf(String description, String regex) {
        return DescribedPredicate.describe(description, type -> type.getName().matches(regex));
    }

    private static DescribedPredicate<CodeUnitCallTarget> named(String description, String regex) {
        return DescribedPredicate.describe(
                description, target -> target.getFullName().matches(regex));
    }
}
