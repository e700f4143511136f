package org.chushi.internal.analysis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.chushi.journal.Documents;
import org.chushi.journal.Journal;

/** Notes what is read of a real journal, as {@code projection.method}. */
final class Reads {

	private final List<String> reads = new ArrayList<>();

	Journal of(Journal journal) {
		return seen(Journal.class, (method, arguments) -> {
			Object answer = method.invoke(journal, arguments);
			return answer instanceof Documents documents ? of((String) arguments[0], documents) : answer;
		});
	}

	private Documents of(String projection, Documents documents) {
		return seen(Documents.class, (method, arguments) -> {
			reads.add(projection + "." + method.getName());
			return method.invoke(documents, arguments);
		});
	}

	private interface Call {
		Object of(Method method, Object[] arguments) throws ReflectiveOperationException;
	}

	private static <T> T seen(Class<T> type, Call call) {
		return type.cast(Proxy.newProxyInstance(Reads.class.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			try {
				return call.of(method, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}));
	}

	/** What was read since this was asked last. */
	List<String> taken() {
		List<String> taken = List.copyOf(reads);
		reads.clear();
		return taken;
	}
}
