package io.hanjul;

import io.hanjul.problem.DatabaseAway;
import io.hanjul.problem.StoreAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Where {@code @Scheduled} jobs run. A pool of virtual threads instead of Boot's default for virtual threads, whose one
 * scheduler thread lets a slow fixed-delay job hold up all others.
 *
 * <p>A job that fails runs again at its next time, so it needs no care of its own for an outage: that the database is
 * away was said once, by whoever noticed it, and not again ten times a second by each job.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PeriodicJobs {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodicJobs.class);
    private static final int JOBS_AT_ONCE = 16;

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setVirtualThreads(true);
        scheduler.setPoolSize(JOBS_AT_ONCE);
        scheduler.setThreadNamePrefix("job-");
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setErrorHandler(PeriodicJobs::tell);
        return scheduler;
    }

    private static void tell(Throwable failure) {
        if (DatabaseAway.isCauseOf(failure)) {
            LOG.debug("a job waits for the database", failure);
        } else if (StoreAway.causes(failure)) {
            LOG.warn("a job is put off: {}", failure.toString());
        } else {
            LOG.error("a job failed and is tried again at its next time", failure);
        }
    }
}
