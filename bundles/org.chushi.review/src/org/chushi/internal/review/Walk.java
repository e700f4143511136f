package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.differences.Edit;
import org.chushi.differences.TextDifference;
import org.chushi.differences.Token;
import org.chushi.review.Weighing;

/**
 * What one person looked at in one passage, version by version.
 *
 * @param seen texts, the last one last
 */
record Walk(UUID person, String element, String path, List<Seen> seen) {

	/** So many versions of a passage are remembered. */
	private static final int MOST = 8;

	/** @param words of this text, by number */
	record Seen(String text, List<Integer> words) {
	}

	Walk with(String text, List<Integer> words) {
		List<Seen> more = new ArrayList<>(seen);
		TreeSet<Integer> all = new TreeSet<>(words);
		more.stream().filter(s -> s.text().equals(text)).forEach(s -> all.addAll(s.words()));
		more.removeIf(s -> s.text().equals(text));
		more.add(new Seen(text, List.copyOf(all)));
		return new Walk(person, element, path, more.subList(Math.max(0, more.size() - MOST), more.size()));
	}

	/** Of a text as it is now: read are those of its words that were read in any version and stayed. */
	Weighing of(String text) {
		List<Token> tokens = weighed(text);
		Set<Integer> read = new TreeSet<>();
		seen.forEach(s -> read.addAll(stayed(s, text, tokens)));
		return new Weighing(person, path, tokens.size(), List.copyOf(read));
	}

	static List<Token> weighed(String text) {
		return Token.of(text).stream().filter(Token::weighed).toList();
	}

	private static List<Integer> stayed(Seen seen, String text, List<Token> tokens) {
		if (seen.text().equals(text)) {
			return seen.words().stream().filter(n -> n >= 0 && n < tokens.size()).toList();
		}
		Set<Integer> units = new HashSet<>();
		List<Token> before = weighed(seen.text());
		Set<Integer> looked = new HashSet<>(seen.words());
		for (int n = 0; n < before.size(); n++) {
			if (looked.contains(n)) {
				for (int at = before.get(n).start(); at < before.get(n).end(); at++) {
					units.add(at);
				}
			}
		}
		Set<Integer> kept = new HashSet<>();
		for (Edit edit : TextDifference.between(seen.text(), text).edits()) {
			for (int i = 0; edit.kept() && i < edit.text().length(); i++) {
				if (units.contains(edit.before() + i)) {
					kept.add(edit.after() + i);
				}
			}
		}
		List<Integer> stayed = new ArrayList<>();
		for (int n = 0; n < tokens.size(); n++) {
			Token token = tokens.get(n);
			if (IntStream.range(token.start(), token.end()).allMatch(kept::contains)) {
				stayed.add(n);
			}
		}
		return stayed;
	}
}
