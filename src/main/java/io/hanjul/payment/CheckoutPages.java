package io.hanjul.payment;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where payers pay: the gateway's own page, or one that opens its payment window. */
@Component
class CheckoutPages {

    private final PaymentSettings settings;

    CheckoutPages(PaymentSettings settings) {
        this.settings = settings;
    }

    /** The address of the page for a payment. */
    String url(PaymentView payment, String successUrl, String failUrl, Locale locale) {
        return UriComponentsBuilder.fromUriString(settings.checkoutBase() + "/checkout")
                .queryParam("orderId", "{orderId}")
                .queryParam("orderName", "{orderName}")
                .queryParam("amount", "{amount}")
                .queryParam("currency", "{currency}")
                .queryParam("successUrl", "{successUrl}")
                .queryParam("failUrl", "{failUrl}")
                .queryParam("locale", "{locale}")
                .encode()
                .buildAndExpand(
                        payment.orderId(),
                        payment.orderName(),
                        payment.amount().amount(),
                        payment.amount().currency(),
                        successUrl,
                        failUrl,
                        locale.getLanguage())
                .toUriString();
    }
}
