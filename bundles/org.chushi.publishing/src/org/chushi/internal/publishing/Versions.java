package org.chushi.internal.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Version numbers of three parts (Semantic Versioning 2.0.0, without pre-releases). */
public record Versions(int major, int minor, int patch) implements Comparable<Versions> {

	private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,6})\\.(0|[1-9]\\d{0,6})\\.(0|[1-9]\\d{0,7})");
	private static final Comparator<Versions> ORDER = Comparator.comparingInt(Versions::major).thenComparingInt(Versions::minor)
			.thenComparingInt(Versions::patch);

	static Optional<Versions> of(String version) {
		Matcher form = FORM.matcher(version == null ? "" : version);
		return form.matches() ? Optional.of(new Versions(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)),
				Integer.parseInt(form.group(3)))) : Optional.empty();
	}

	/** Of two that are written as versions, whatever build metadata follows a plus; what is no version comes first. */
	public static int compare(String one, String other) {
		return bare(one).compareTo(bare(other));
	}

	private static Versions bare(String version) {
		return of(version == null ? null : version.replaceFirst("\\+.*", "")).orElse(new Versions(-1, 0, 0));
	}

	Versions nextMajor() {
		return new Versions(major + 1, 0, 0);
	}

	Versions nextMinor() {
		return new Versions(major, minor + 1, 0);
	}

	Versions nextPatch() {
		return new Versions(major, minor, patch + 1);
	}

	static Versions later(Versions one, Versions other) {
		return List.of(one, other).stream().max(ORDER).orElseThrow();
	}

	@Override
	public int compareTo(Versions other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return major + "." + minor + "." + patch;
	}
}
