package house.offender.shop.web;

import house.offender.shop.OrderTable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint that does not say who may call it, and reads a table. */
@RestController
class NakedController {

    @GetMapping("/orders")
    int orders() {
        return new OrderTable().count();
    }
}
