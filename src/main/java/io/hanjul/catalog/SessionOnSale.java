package io.hanjul.catalog;

import io.hanjul.ids.LayoutId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;

/**
 * A sale has taken a session in. Published synchronously inside the transaction that does it, so that what a listener
 * writes stands or falls with the sale.
 *
 * @param session the session
 * @param sale the sale that sells it
 * @param layout what there is to sell
 */
public record SessionOnSale(SessionId session, SaleId sale, LayoutId layout) {}
