package org.chushi.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

/** Looks whether a payload can be written in canonical form. */
final class Payloads {

	private static final Set<Type> FRACTIONS = Set.of(double.class, float.class, Double.class, Float.class);

	private Payloads() {
	}

	/** @throws IllegalArgumentException when there is floating point in it, at any depth */
	static void check(Class<? extends Record> payload) {
		check(payload, payload.getSimpleName(), new HashSet<>());
	}

	private static void check(Type type, String where, Set<Type> seen) {
		if (FRACTIONS.contains(type)) {
			throw new IllegalArgumentException("floating point in " + where);
		}
		if (type instanceof ParameterizedType generic) {
			for (Type argument : generic.getActualTypeArguments()) {
				check(argument, where, seen);
			}
		} else if (type instanceof Class<?> one && one.isRecord() && seen.add(type)) {
			for (RecordComponent component : one.getRecordComponents()) {
				check(component.getGenericType(), where + "." + component.getName(), seen);
			}
		}
	}
}
