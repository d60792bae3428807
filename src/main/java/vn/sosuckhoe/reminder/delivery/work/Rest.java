package vn.sosuckhoe.reminder.delivery.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses of a thread that ends when it is told to. */
final class Rest {

    private final CountDownLatch stopped = new CountDownLatch(1);

    boolean goesOn() {
        return stopped.getCount() > 0;
    }

    void stop() {
        stopped.countDown();
    }

    void millis(long millis) {
        try {
            stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}
