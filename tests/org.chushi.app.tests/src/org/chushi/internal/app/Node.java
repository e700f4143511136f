package org.chushi.internal.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** A node of preferences in memory, without OSGi. */
final class Node implements InvocationHandler {

	final Map<String, String> values = new TreeMap<>();

	Preferences preferences() {
		return new Preferences((org.osgi.service.prefs.Preferences) Proxy.newProxyInstance(Node.class.getClassLoader(),
				new Class<?>[] { org.osgi.service.prefs.Preferences.class }, this));
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) {
		return switch (method.getName()) {
		case "put", "putInt" -> put((String) arguments[0], String.valueOf(arguments[1]));
		case "get" -> values.getOrDefault(arguments[0], (String) arguments[1]);
		case "getInt" -> number((String) arguments[0], (Integer) arguments[1]);
		case "getBoolean" -> Boolean.valueOf(values.getOrDefault(arguments[0], arguments[1].toString()));
		case "flush" -> null;
		default -> throw new UnsupportedOperationException(method.getName());
		};
	}

	private Object put(String key, String value) {
		values.put(key, value);
		return null;
	}

	/** As OSGi says: what is no number is the default. */
	private int number(String key, int otherwise) {
		try {
			return Integer.parseInt(values.getOrDefault(key, ""));
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}
}
