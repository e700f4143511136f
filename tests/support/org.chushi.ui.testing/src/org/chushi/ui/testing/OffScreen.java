package org.chushi.ui.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** What takes its time is not for the UI thread. */
public final class OffScreen {

	private OffScreen() {
	}

	/** The same service; it fails when the UI thread asks it. */
	public static <T> T only(Class<T> type, T service) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			if (Display.getCurrent() != null) {
				throw new AssertionError(method + " in the UI thread");
			}
			try {
				return method.invoke(service, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}));
	}

	/** Asks elsewhere. */
	public static <T> T ask(Supplier<T> question) {
		return CompletableFuture.supplyAsync(question).join();
	}
}
