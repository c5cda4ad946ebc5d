package house.offender.shop;

/** Statements that must not get past the test that prepares them. */
public class BrokenTable {

    static final String UNKNOWN_TABLE = "SELECT id FROM no_such_table WHERE id = :id";
    static final String STANDING_CLOCK = "SELECT now() > CAST(:until AS timestamptz)";
    static final String TWO_STATEMENTS = "SELECT 1; SELECT 2";
    static final String HIDDEN_COLUMNS = "SELECT * FROM flyway_schema_history";

    /** All of them, so that nobody takes them for unused. */
    public String all() {
        return String.join("\n", UNKNOWN_TABLE, STANDING_CLOCK, TWO_STATEMENTS, HIDDEN_COLUMNS);
    }
}
