package org.chushi.journal;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Looks which records have the same keys whatever they hold, at any depth: those are canonical when their fields are sorted once
 * for all. A map has keys of its own, which are sorted as the text they become.
 */
final class Shapes {

	private static final Set<Type> PLAIN = Set.of(boolean.class, int.class, long.class, Boolean.class, Integer.class, Long.class, String.class,
			UUID.class, Instant.class, LocalDate.class, Duration.class, BigDecimal.class);
	private static final Set<Type> MANY = Set.of(List.class, Set.class, Optional.class);
	private static final Map<Class<?>, Boolean> KNOWN = new ConcurrentHashMap<>();

	private Shapes() {
	}

	static boolean isFixed(Class<?> type) {
		return KNOWN.computeIfAbsent(type, t -> t.isRecord() && isFixed(t, new HashSet<>()));
	}

	private static boolean isFixed(Type type, Set<Type> seen) {
		if (type instanceof ParameterizedType generic) {
			return MANY.contains(generic.getRawType()) && isFixed(generic.getActualTypeArguments()[0], seen);
		}
		return PLAIN.contains(type) || type instanceof Class<?> one && (one.isEnum() || one.isRecord() && (!seen.add(one) || isFixedRecord(one, seen)));
	}

	private static boolean isFixedRecord(Class<?> type, Set<Type> seen) {
		Set<String> components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
		return Stream.of(type.getDeclaredMethods()).noneMatch(m -> isField(m) && !components.contains(m.getName()) || m.isAnnotationPresent(JsonValue.class))
				&& Arrays.stream(type.getRecordComponents()).allMatch(c -> isFixed(c.getGenericType(), seen));
	}

	/** Whether it may be written as a field though it is none: beans are read so. */
	private static boolean isField(Method method) {
		return method.getParameterCount() == 0 && method.getName().matches("(get|is)\\p{Lu}.*");
	}
}
