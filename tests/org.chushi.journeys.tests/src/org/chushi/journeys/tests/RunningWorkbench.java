package org.chushi.journeys.tests;

import java.time.Clock;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.chushi.internal.app.WorkbenchSetup;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** One real workbench with the demo team for the whole run, in a thread of its own; journeys drive it from outside. */
public final class RunningWorkbench implements BeforeAllCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Person.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return new Person(running(context).clock);
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Running.class);
	}

	static final class Running implements CloseableResource {
		private final MovableClock clock = new MovableClock();
		private final Thread thread;

		Running() throws InterruptedException {
			System.setProperty("chushi.demo", "true");
			FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext().registerService(Clock.class, clock,
					new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
			CountDownLatch opened = new CountDownLatch(1);
			thread = new Thread(() -> {
				Display display = PlatformUI.createDisplay();
				PlatformUI.createAndRunWorkbench(display, new WorkbenchSetup() {
					@Override
					public void postStartup() {
						super.postStartup();
						opened.countDown();
					}
				});
				display.dispose();
			}, "workbench");
			thread.start();
			if (!opened.await(60, TimeUnit.SECONDS)) {
				throw new IllegalStateException("the workbench did not open");
			}
		}

		@Override
		public void close() throws InterruptedException {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
			thread.join(20_000);
		}
	}
}
