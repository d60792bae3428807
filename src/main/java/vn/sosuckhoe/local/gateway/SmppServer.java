package vn.sosuckhoe.local.gateway;

import org.jboss.logging.Logger;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A small SMPP 3.4 server, for the local stack and for tests: takes short messages and tells that they were delivered. */
public final class SmppServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmppServer.class);
    private static final int BIND_MILLIS = 5_000;
    // of one session: above the window of any client here
    private static final int HANDS = 8;
    private static final int QUEUE = 5_000;

    private final SMPPServerSessionListener listener;
    private final Manners manners;
    private final Consumer<Taken> log;
    private final Receipting receipting;
    private final Turnstile turnstile;
    private final AtomicLong seen = new AtomicLong();
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();
    private final ExecutorService binding = Executors.newCachedThreadPool(SmppServer::daemon);
    private final int port;
    private volatile boolean closed;

    /**
     * @param port 0 for a free one
     * @param log told of each message before it is answered
     */
    public SmppServer(int port, Manners manners, Consumer<Taken> log) throws IOException {
        var loopback = new Loopback(port);
        this.port = loopback.port();
        this.manners = manners;
        this.log = log;
        this.turnstile = new Turnstile(manners.perSecond());
        this.receipting = new Receipting(manners, sessions);
        listener = new SMPPServerSessionListener(this.port, loopback);
        listener.setMessageReceiverListener(new OnlySubmits(this::submitted));
        listener.setPduProcessorDegree(HANDS);
        listener.setQueueCapacity(QUEUE);
        daemon(this::accept).start();
    }

    public int port() {
        return port;
    }

    private void accept() {
        while (!closed) {
            try {
                var session = listener.accept();
                binding.execute(() -> bind(session));
            } catch (IOException e) {
                if (!closed) {
                    LOG.warnf("no connection accepted: %s", e.getClass().getName());
                }
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            session.waitForBind(BIND_MILLIS).accept("so-suc-khoe", InterfaceVersion.IF_34);
            session.addSessionStateListener((now, before, source) -> {
                if (!now.isBound()) {
                    sessions.remove(session);
                }
            });
            sessions.add(session);
        } catch (TimeoutException | IOException | PDUStringException e) {
            session.close();
        }
    }

    private SubmitSmResult submitted(SubmitSm message, SMPPServerSession session) throws ProcessRequestException {
        if (!turnstile.lets()) {
            throw new ProcessRequestException("too fast", SMPPConstant.STAT_ESME_RTHROTTLED);
        }
        var taken = Taken.of(UUID.randomUUID().toString().replace("-", ""), message);
        if (manners.refused().test(taken)) {
            throw new ProcessRequestException("out of order", SMPPConstant.STAT_ESME_RSYSERR);
        }
        log.accept(taken);
        think();
        if (manners.dropEvery() > 0 && seen.incrementAndGet() % manners.dropEvery() == 0) {
            session.close();
            throw new ProcessRequestException("dropped", SMPPConstant.STAT_ESME_RSYSERR);
        }
        if (message.getRegisteredDelivery() != 0) {
            receipting.later(taken);
        }
        return new SubmitSmResult(id(taken.id()), new OptionalParameter[0]);
    }

    private void think() {
        if (!manners.answerAfter().isZero()) {
            try {
                Thread.sleep(manners.answerAfter().toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static MessageId id(String id) {
        try {
            return new MessageId(id);
        } catch (PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops every connection, as a server does that falls over. */
    public void dropAll() {
        sessions.forEach(SMPPServerSession::close);
    }

    @Override
    public void close() {
        closed = true;
        try {
            listener.close();
        } catch (IOException e) {
            LOG.debugf("the port was closed already: %s", e.getClass().getName());
        }
        dropAll();
        receipting.close();
        binding.shutdownNow();
    }

    static Thread daemon(Runnable work) {
        var thread = new Thread(work, "smpp-server");
        thread.setDaemon(true);
        return thread;
    }
}
