package io.hanjul.rehearsal;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals about crowds. */
public enum CrowdProblem implements ProblemCode {
    CROWD_RUNNING(
            HttpStatus.CONFLICT,
            "이 예행연습에는 이미 모의 관객이 몰려 있습니다. 끝난 뒤에 다시 보내 주세요.",
            "A crowd is at this rehearsal already. Send another one once it is done."),
    CROWDS_BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "다른 예행연습에 모의 관객을 보내고 있습니다. 끝난 뒤에 다시 보내 주세요.",
            "The server is sending a crowd at another rehearsal. Send this one once that is done."),
    CROWD_UNTRUSTED(
            HttpStatus.CONFLICT,
            "이 서버가 스스로를 프록시로 믿지 않아 모의 관객이 모두 한 주소에서 오게 됩니다. hanjul.edge.trusted-proxies에 이 서버의 주소를 넣거나 rush 명령을 써 주세요.",
            "This server does not trust itself as a proxy, so all simulated guests would come from one address. Add its"
                    + " address to hanjul.edge.trusted-proxies, or use the command rush.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    CrowdProblem(HttpStatus status, String ko, String en) {
        this.status = status;
        this.ko = ko;
        this.en = en;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }
}
