package io.hanjul.booking;

import io.hanjul.payment.SettlementLine;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All lines of a settlement for spreadsheets (RFC 4180), with the byte order mark that Excel needs for Korean. Kinds
 * and verdicts are the words of the API.
 */
record SettlementCsv(Locale locale, ZoneId zone) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String HEAD_KO = "시각,종류,주문 번호,환불 번호,결과,우리 장부,결제사 장부,통화";
    private static final String HEAD_EN = "time,kind,order,refund,verdict,our books,gateway's books,currency";

    byte[] of(List<SettlementLine> lines) {
        String head = locale.getLanguage().equals("ko") ? HEAD_KO : HEAD_EN;
        return Stream.concat(Stream.of(head), lines.stream().map(this::line))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(SettlementLine line) {
        return Stream.of(
                        TIME.format(line.at().atZone(zone)),
                        line.kind(),
                        line.order(),
                        line.refund(),
                        line.verdict(),
                        line.ours(),
                        line.gateway(),
                        "KRW")
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
