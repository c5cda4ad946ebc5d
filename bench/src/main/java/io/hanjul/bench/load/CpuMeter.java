package io.hanjul.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads how much processor time was used since it was made. */
public final class CpuMeter {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Path STAT = Path.of("/proc/stat");
    private static final int IDLE = 3;
    private static final int WAITING_FOR_DISK = 4;
    private static final int FIRST_OF_GUESTS = 8;

    private final long began = System.nanoTime();
    private final long used = SYSTEM.getProcessCpuTime();
    private final long[] machine = machineTicks();

    /** What was used since it was made. */
    public CpuUse read() {
        double wall = (double) (System.nanoTime() - began) * SYSTEM.getAvailableProcessors();
        double generator = (SYSTEM.getProcessCpuTime() - used) / wall;
        long[] now = machineTicks();
        long all = now[1] - machine[1];
        return new CpuUse(generator, all == 0 ? -1 : (double) (now[0] - machine[0]) / all);
    }

    /** Busy and all ticks of all cores since the machine started; twice 0 where there is no such file. */
    private static long[] machineTicks() {
        if (!Files.exists(STAT)) {
            return new long[2];
        }
        try (var lines = Files.lines(STAT)) {
            String[] columns = lines.findFirst()
                    .orElseThrow()
                    .substring("cpu ".length())
                    .strip()
                    .split(" +", -1);
            long all = 0;
            for (int i = 0; i < FIRST_OF_GUESTS; i++) {
                all += Long.parseLong(columns[i]);
            }
            long idle = Long.parseLong(columns[IDLE]) + Long.parseLong(columns[WAITING_FOR_DISK]);
            return new long[] {all - idle, all};
        } catch (IOException e) {
            return new long[2];
        }
    }
}
