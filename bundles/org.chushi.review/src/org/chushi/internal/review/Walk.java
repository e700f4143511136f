package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
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

	/**
	 * A passage that was looked at.
	 *
	 * @param hash  of the text it stands in
	 * @param print of the passage
	 * @param text  of the passage, where no version keeps it; else absent
	 * @param words of it, by number
	 */
	record Seen(String hash, String print, String text, List<Integer> words) {
	}

	/** Whether the text of this passage is here. */
	boolean tells(String print) {
		return seen.stream().anyMatch(s -> s.print().equals(print) && s.text() != null);
	}

	Walk with(Seen now) {
		List<Seen> more = new ArrayList<>(seen);
		TreeSet<Integer> all = new TreeSet<>(now.words());
		Optional<Seen> before = more.stream().filter(s -> s.print().equals(now.print())).findFirst();
		before.ifPresent(s -> all.addAll(s.words()));
		more.removeIf(s -> s.print().equals(now.print()));
		String text = now.text() == null ? before.map(Seen::text).orElse(null) : now.text();
		more.add(new Seen(now.hash(), now.print(), text, List.copyOf(all)));
		return new Walk(person, element, path, more.subList(Math.max(0, more.size() - MOST), more.size()));
	}

	/**
	 * Of a text as it is now: read are those of its words that were read in any version and stayed.
	 *
	 * @param versions by their hash
	 */
	Weighing of(String text, Function<String, Optional<KeptText>> versions) {
		List<Token> tokens = weighed(text);
		String print = Prints.of(text);
		Set<Integer> read = new TreeSet<>();
		for (Seen s : seen) {
			if (s.print().equals(print)) {
				s.words().stream().filter(n -> n >= 0 && n < tokens.size()).forEach(read::add);
			} else {
				text(s, versions).ifPresent(was -> read.addAll(stayed(was, s.words(), text, tokens)));
			}
		}
		return new Weighing(person, path, tokens.size(), List.copyOf(read));
	}

	private Optional<String> text(Seen seen, Function<String, Optional<KeptText>> versions) {
		return Optional.ofNullable(seen.text()).or(() -> versions.apply(seen.hash()).flatMap(t -> t.passage(path)));
	}

	static List<Token> weighed(String text) {
		return Token.of(text).stream().filter(Token::weighed).toList();
	}

	private static List<Integer> stayed(String was, List<Integer> words, String text, List<Token> tokens) {
		Set<Integer> units = new HashSet<>();
		List<Token> before = weighed(was);
		Set<Integer> looked = new HashSet<>(words);
		for (int n = 0; n < before.size(); n++) {
			if (looked.contains(n)) {
				for (int at = before.get(n).start(); at < before.get(n).end(); at++) {
					units.add(at);
				}
			}
		}
		Set<Integer> kept = new HashSet<>();
		for (Edit edit : TextDifference.between(was, text).edits()) {
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
