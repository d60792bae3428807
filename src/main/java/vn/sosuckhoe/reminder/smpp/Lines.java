package vn.sosuckhoe.reminder.smpp;

import org.jboss.logging.Logger;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SSLSocketConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnectionFactory;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The sessions with the carrier: as many as were agreed, each bound anew when it is lost. */
final class Lines implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Lines.class);
    // receipts wait in these threads until they are kept
    private static final int HANDS = 16;
    private static final int QUEUE = 5_000;
    private static final long BIND_MILLIS = 10_000;
    private static final long FIRST_WAIT_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 30_000;

    private final SmppSettings settings;
    private final MessageReceiverListener receiver;
    private final ConnectionFactory connections;
    private final List<Line> bound = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Thread> keepers;

    Lines(SmppSettings settings, MessageReceiverListener receiver) {
        this.settings = settings;
        this.receiver = receiver;
        this.connections = settings.tls() ? new SSLSocketConnectionFactory() : SocketConnectionFactory.getInstance();
        keepers = IntStream.range(0, settings.sessions())
                .mapToObj(i -> new Thread(this::keep, "smpp-" + i))
                .toList();
        keepers.forEach(keeper -> {
            keeper.setDaemon(true);
            keeper.start();
        });
    }

    List<Line> bound() {
        return bound;
    }

    private void keep() {
        var wait = FIRST_WAIT_MILLIS;
        while (closed.getCount() > 0) {
            var lost = new CountDownLatch(1);
            try {
                var line = bind(lost);
                wait = FIRST_WAIT_MILLIS;
                LOG.infof("bound to the SMPP server %s", settings);
                lost.await();
                bound.remove(line);
                LOG.infof("a session with the SMPP server %s ended", settings);
            } catch (IOException e) {
                LOG.warnf(
                        "the SMPP server %s cannot be reached: %s",
                        settings, e.getClass().getName());
                wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
            pause(wait);
        }
    }

    private Line bind(CountDownLatch lost) throws IOException {
        var line = new Line(settings, connections);
        line.setPduProcessorDegree(HANDS);
        line.setQueueCapacity(QUEUE);
        line.setEnquireLinkTimer((int) settings.enquireEvery().toMillis());
        line.setTransactionTimer(settings.answerWithin().toMillis());
        line.setMessageReceiverListener(receiver);
        line.addSessionStateListener((now, before, session) -> {
            if (!now.isBound()) {
                bound.remove(line);
            }
            if (!now.isNotClosed()) {
                lost.countDown();
            }
        });
        line.connectAndBind(
                settings.host(),
                settings.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        settings.systemId(),
                        settings.password(),
                        settings.systemType(),
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null),
                BIND_MILLIS);
        bound.add(line);
        return line;
    }

    private void pause(long millis) {
        try {
            closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed.countDown();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        bound.forEach(Line::unbindAndClose);
        keepers.forEach(Thread::interrupt);
    }
}
