package org.chushi.journeys.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.internal.app.WorkbenchSetup;
import org.chushi.ui.FileDialogs;
import org.chushi.workspace.Workspace;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** One real workbench with the demo team for the whole run, in a thread of its own; journeys drive it from outside. */
public final class RunningWorkbench implements BeforeAllCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return List.of(Person.class, Running.class).contains(parameter.getParameter().getType());
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Running running = running(context);
		if (parameter.getParameter().getType() == Running.class) {
			return running;
		}
		Person person = new Person(running.clock);
		person.arrives();
		return person;
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Running.class);
	}

	/** The program in its window. */
	static final class Running implements AutoCloseable {
		private static final int PATIENCE = 60;
		private static final String DEMO = "chushi.demo";

		private final BundleContext context = FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext();
		private final MovableClock clock = new MovableClock();
		final FileChoice files = new FileChoice();
		private final Thread thread;
		private final AtomicReference<Runnable> meanwhile = new AtomicReference<>();
		private volatile CountDownLatch opened = new CountDownLatch(1);

		Running() throws InterruptedException {
			System.setProperty(DEMO, "true");
			context.registerService(Clock.class, clock, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
			context.registerService(FileDialogs.class, files, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
			thread = new Thread(this::run, "workbench");
			thread.start();
			await();
		}

		private void run() {
			Display display = PlatformUI.createDisplay();
			Optional<Runnable> between;
			do {
				PlatformUI.createAndRunWorkbench(display, new WorkbenchSetup() {
					@Override
					public void postStartup() {
						super.postStartup();
						// a second workbench that nobody ever listened to does not close: its list is made for the first listener
						PlatformUI.getWorkbench().getActivitySupport().getActivityManager().addActivityManagerListener(event -> {
						});
						opened.countDown();
					}
				});
				between = Optional.ofNullable(meanwhile.getAndSet(null));
				between.ifPresent(Runnable::run);
			} while (between.isPresent());
			display.dispose();
		}

		/**
		 * The program is killed and opened again. This process cannot be killed with the test in it, so the files of the data
		 * folder are kept as they lie on the disk at this moment, which is what a killed process leaves; whatever the program
		 * still writes while it closes is thrown away with its folder, and the next one opens what was kept.
		 */
		void killAndOpenAgain() throws IOException, InterruptedException {
			CrashImage left = CrashImage.of(data());
			openAgain(() -> {
				closeTheFolder();
				left.restore();
			});
		}

		/** Another computer: the program is opened there on an empty data folder, in which a team can be founded. */
		void openElsewhere() throws InterruptedException {
			openAgain(() -> {
				closeTheFolder();
				move(data(), away());
				System.setProperty(DEMO, "false");
			});
		}

		/** Back to the first one, with everything that was there. */
		void openAtHome() throws InterruptedException {
			openAgain(() -> {
				closeTheFolder();
				move(data(), away().resolveSibling("elsewhere-" + System.nanoTime()));
				move(away(), data());
				System.setProperty(DEMO, "true");
			});
		}

		private void openAgain(Runnable between) throws InterruptedException {
			meanwhile.set(between);
			opened = new CountDownLatch(1);
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> PlatformUI.getWorkbench().close());
			await();
		}

		private void closeTheFolder() {
			ServiceReference<Workspace> workspace = context.getServiceReference(Workspace.class);
			context.getService(workspace).close();
			context.ungetService(workspace);
		}

		private static void move(Path from, Path to) {
			try {
				Files.move(from, to);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private static Path away() {
			return data().resolveSibling("at-home");
		}

		private static Path data() {
			return Path.of(Platform.getInstanceLocation().getURL().getPath()).resolve("data");
		}

		private void await() throws InterruptedException {
			if (!opened.await(PATIENCE, TimeUnit.SECONDS)) {
				throw new IllegalStateException("the workbench did not open");
			}
		}

		@Override
		public void close() throws InterruptedException {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> PlatformUI.getWorkbench().close());
			thread.join(20_000);
		}
	}
}
