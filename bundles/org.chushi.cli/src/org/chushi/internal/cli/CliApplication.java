package org.chushi.internal.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.Exchange;
import org.chushi.journal.Journals;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Workspace;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application. Like the workbench's one it is where services are looked up; nothing below does. */
public final class CliApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		LogHandler.install(Cli.log(arguments));
		return new Cli(service(bundles, Workspace.class), service(bundles, Journals.class),
				() -> service(bundles, Packs.class), () -> service(bundles, DemoTeam.class), () -> service(bundles, Exchange.class),
				(variable, prompt) -> ask(System.getenv(), variable, prompt), System.getenv()).run(arguments, out, err);
	}

	@Override
	public void stop() {
		// a command ends by itself
	}

	private static <T> T service(BundleContext bundles, Class<T> type) {
		return bundles.getService(bundles.getServiceReference(type));
	}

	private static Optional<char[]> ask(Map<String, String> environment, String variable, Bilingual prompt) {
		if (environment.containsKey(variable)) {
			return Optional.of(environment.get(variable).toCharArray());
		}
		Console console = System.console();
		return console == null ? Optional.empty()
				: Optional.ofNullable(console.readPassword("%s ", prompt.in(Language.ZH) + " / " + prompt.in(Language.EN)));
	}
}
