package house.offender.shop;

import house.offender.kiosk.Kiosk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name that says nothing, an injected field, SQL where none belongs, a print, and one half of a package cycle. */
public class OrderManager {

    @Autowired
    private JdbcClient jdbc;

    /** Prints how many orders there are. */
    public void print() {
        System.out.println(
                Kiosk.NAME + jdbc.sql("SELECT 1").query(Integer.class).single());
    }
}
