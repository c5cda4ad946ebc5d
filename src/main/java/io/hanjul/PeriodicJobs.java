package io.hanjul;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Where {@code @Scheduled} jobs run. A pool of virtual threads instead of Boot's default for virtual threads, whose one
 * scheduler thread lets a slow fixed-delay job hold up all others.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PeriodicJobs {

    private static final int JOBS_AT_ONCE = 16;

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setVirtualThreads(true);
        scheduler.setPoolSize(JOBS_AT_ONCE);
        scheduler.setThreadNamePrefix("job-");
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }
}
