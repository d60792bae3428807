package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.record.Reading.Understood;

/** Messages a second on one thread, for a look by hand: {@code java -cp target/classes:target/test-classes …ReaderSpeed}. */
final class ReaderSpeed {

    private static final int ROUNDS = 8;
    private static final int MESSAGES = 5_000;

    private ReaderSpeed() {}

    public static void main(String[] args) {
        var reader = new Qd831Reader();
        var bytes = Sample.asIs().bytes();
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            var drafts = 0L;
            for (var i = 0; i < MESSAGES; i++) {
                drafts +=
                        ((Understood) reader.read(bytes, Sample.TODAY)).drafts().size();
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%d bytes, %d drafts: %.0f messages/s%n", bytes.length, drafts, MESSAGES / seconds);
        }
    }
}
