package io.hanjul.payment;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where payers pay: the gateway's own page, or one that opens its payment window. */
@Component
class CheckoutPages {

    private final GatewayAccounts accounts;
    private final PaymentSettings settings;

    CheckoutPages(GatewayAccounts accounts, PaymentSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** The address of the page for a payment; it names the account by its client key, unless it is the house's own. */
    String url(PaymentView payment, String successUrl, String failUrl, Locale locale) {
        String clientKey = accounts.find(payment.account())
                .map(account -> account.gateway().clientKey())
                .orElse("");
        return UriComponentsBuilder.fromUriString(settings.checkoutBase() + "/checkout")
                .queryParam("orderId", "{orderId}")
                .queryParam("orderName", "{orderName}")
                .queryParam("amount", "{amount}")
                .queryParam("currency", "{currency}")
                .queryParam("successUrl", "{successUrl}")
                .queryParam("failUrl", "{failUrl}")
                .queryParam("locale", "{locale}")
                .queryParamIfPresent("clientKey", clientKey.isEmpty() ? Optional.empty() : Optional.of("{clientKey}"))
                .encode()
                .buildAndExpand(
                        payment.orderId(),
                        payment.orderName(),
                        payment.amount().amount(),
                        payment.amount().currency(),
                        successUrl,
                        failUrl,
                        locale.getLanguage(),
                        clientKey)
                .toUriString();
    }
}
