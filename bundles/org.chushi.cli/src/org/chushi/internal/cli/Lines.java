package org.chushi.internal.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.rules.Finding;

/** Lines for people. */
final class Lines {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private Lines() {
	}

	static Bilingual missing(Missing m) {
		return oneLine(Messages.Lines_missing.text(m.what(), m.have(), m.want(), m.next()));
	}

	static Bilingual finding(Finding finding) {
		Missing m = finding.detail();
		return finding.met() ? Messages.Lines_met.text(m.what(), m.have()) : Messages.Lines_unmet.text(m.what(), m.have(),
				m.want(), m.next());
	}

	static List<Bilingual> findings(List<Finding> findings) {
		return findings.stream().map(Lines::finding).toList();
	}

	static Bilingual note(Diagnostic d) {
		return oneLine(Messages.Lines_note.text(d.what(), d.remedy()));
	}

	static Bilingual diagnostic(Diagnostic d) {
		return oneLine(Messages.Lines_diagnostic.text(d.where(), d.what(), d.remedy()));
	}

	/** {@code 1:02:03} */
	static String clock(Duration span) {
		return String.format(Locale.ROOT, "%d:%02d:%02d", span.toHours(), span.toMinutesPart(), span.toSecondsPart());
	}

	/** {@code 2026-03-02 09:30} */
	static String moment(Instant instant, ZoneId zone) {
		return TIME.format(instant.atZone(zone));
	}

	/** {@code a  b  c} with two spaces between, in both languages; an instant as people here tell the time. */
	static Bilingual columns(Object... cells) {
		StringBuilder zh = new StringBuilder();
		StringBuilder en = new StringBuilder();
		for (Object cell : cells) {
			Bilingual text = text(cell);
			zh.append(zh.isEmpty() ? "" : "  ").append(text.zh());
			en.append(en.isEmpty() ? "" : "  ").append(text.en());
		}
		return new Bilingual(zh.toString(), en.toString());
	}

	private static Bilingual text(Object cell) {
		return switch (cell) {
		case Bilingual b -> oneLine(b);
		case Instant instant -> Bilingual.same(moment(instant, ZoneId.systemDefault()));
		default -> Bilingual.same(oneLine(String.valueOf(cell)));
		};
	}

	static Bilingual oneLine(Bilingual text) {
		return new Bilingual(oneLine(text.zh()), oneLine(text.en()));
	}

	/** What somebody wrote cannot pass for a line of the program. */
	private static String oneLine(String text) {
		return text.replaceAll("\\R", " ");
	}

	static Bilingual indented(Bilingual line) {
		return new Bilingual("  " + line.zh(), "  " + line.en());
	}
}
