package org.migdoc.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.migdoc.Doctor;
import org.migdoc.desk.Desk;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.service.Service;
import org.migdoc.service.page.PageRoutes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code migdoc serve}: the page and the API, until it is stopped. */
final class ServeCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc serve                               the page on http://127.0.0.1:8080/
            migdoc serve --port 9000 --rules my-rules
            """;

    private final OptionSpec port = OptionSpec.builder("--port")
            .type(int.class)
            .initialValue(8080)
            .paramLabel("PORT")
            .description("the port to listen on, 0 for one that is free")
            .build();
    private final OptionSpec bind = Arguments.word(
            "--bind", "ADDRESS", "127.0.0.1", "the address to listen on; others than loopback need tokens");
    private final OptionSpec rules = Arguments.rules();
    private final Streams streams;

    private ServeCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        ServeCommand command = new ServeCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addOption(command.port)
                .addOption(command.bind)
                .addOption(command.rules)
                .addOption(Arguments.help());
        return Arguments.describe(
                spec, "Runs the page and the API on this machine.", "migdoc serve [OPTION...]", EXAMPLES);
    }

    @Override
    public Integer call() throws KnowledgeException, InterruptedException {
        Doctor doctor = Doctor.withRules(rules.getValue());
        Desk desk = new Desk(() -> doctor);
        Service service = Service.start(desk, bind.getValue(), port.<Integer>getValue(), new PageRoutes(desk)::addTo);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.close();
            stopped.countDown();
        }));
        streams.out().println("http://" + bind.<String>getValue() + ":" + service.port() + "/");
        streams.out().flush();
        stopped.await();
        return ExitCode.DONE;
    }
}
