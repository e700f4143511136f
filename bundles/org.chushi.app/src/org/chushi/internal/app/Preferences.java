package org.chushi.internal.app;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Theme;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Point;
import org.osgi.service.prefs.BackingStoreException;

/** What the person at this computer likes: language, theme, size of letters and window, which pages are out of the way. */
record Preferences(org.osgi.service.prefs.Preferences node) {

	static final int LEAST_PERCENT = 100;
	static final int MOST_PERCENT = 200;

	static Preferences of() {
		return new Preferences(InstanceScope.INSTANCE.getNode("org.chushi.app"));
	}

	Language language() {
		String tag = node.get("language", first(System.getenv(), Locale.getDefault()).tag());
		return tag.equals("en") ? Language.EN : Language.ZH;
	}

	/**
	 * The one of the system; a system for which nobody chose a place (the locale C) says nothing by its English. What the
	 * environment wishes for counts before what the system has: a locale that is not installed becomes C.
	 */
	static Language first(Map<String, String> environment, Locale system) {
		String wished = Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(name -> environment.getOrDefault(name, ""))
				.filter(value -> !value.isEmpty()).findFirst().orElse("");
		if (wished.matches("(zh|en)[_.@-].*")) {
			return wished.startsWith("en") ? Language.EN : Language.ZH;
		}
		return system.getCountry().isEmpty() ? Language.ZH : Language.of(system);
	}

	void language(Language language) {
		put("language", language.tag());
	}

	Theme theme() {
		return Theme.of(node.getBoolean("dark", false));
	}

	void dark(boolean dark) {
		put("dark", Boolean.toString(dark));
	}

	/** Size of letters and all that goes with it, 100 to 200 percent. */
	int percent() {
		return Math.clamp(node.getInt("percent", LEAST_PERCENT), LEAST_PERCENT, MOST_PERCENT);
	}

	void percent(int percent) {
		put("percent", Integer.toString(Math.clamp(percent, LEAST_PERCENT, MOST_PERCENT)));
	}

	/** Whether the pages of this group are folded away in the rail. */
	boolean isFolded(PageGroup group) {
		return node.getBoolean(folded(group), false);
	}

	void folded(PageGroup group, boolean away) {
		put(folded(group), Boolean.toString(away));
	}

	private static String folded(PageGroup group) {
		return "folded." + group.name().toLowerCase(Locale.ROOT);
	}

	Point windowSize() {
		return new Point(Math.max(node.getInt("width", 1280), WorkbenchSetup.LEAST.x),
				Math.max(node.getInt("height", 800), WorkbenchSetup.LEAST.y));
	}

	void windowSize(Point size) {
		node.putInt("width", size.x);
		put("height", Integer.toString(size.y));
	}

	private void put(String key, String value) {
		node.put(key, value);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("a preference could not be kept", e);
		}
	}
}
