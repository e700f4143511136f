package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chushi.wording.Guise;
import org.chushi.wording.Match;
import org.chushi.wording.PhraseMatcher;
import org.chushi.wording.Sought;
import org.chushi.wording.Span;

/** Two automatons over what is read of a text: one for letters, one for sounds. */
public final class Matching implements PhraseMatcher {

	private static final Comparator<Match> FIRST = Comparator.comparing((Match m) -> !m.certain()).thenComparing(Match::span)
			.thenComparing(Match::guise);

	private final List<Pattern> patterns = new ArrayList<>();
	private final Automaton letters;
	private volatile Automaton sounds;
	private final int sought;

	public Matching(Collection<Sought> phrases, Collection<String> allowed) {
		phrases.forEach(p -> patterns.add(new Pattern(p, Reading.of(p.text()), false)));
		sought = patterns.size();
		allowed.forEach(a -> patterns.add(new Pattern(Sought.of(a), Reading.of(a), true)));
		letters = automaton(false);
	}

	private Automaton automaton(boolean sounding) {
		Map<String, int[]> words = new HashMap<>();
		for (int i = 0; i < patterns.size(); i++) {
			Pattern pattern = patterns.get(i);
			String word = sounding ? pattern.sounds() : pattern.word();
			if (!word.isEmpty()) {
				words.merge(word, new int[] { i }, Matching::joined);
			}
		}
		return new Automaton(words);
	}

	/** Made when first asked for, since it needs the rules of Pinyin. */
	private Automaton sounds() {
		Automaton made = sounds;
		if (made == null) {
			synchronized (this) {
				made = sounds == null ? automaton(true) : sounds;
				sounds = made;
			}
		}
		return made;
	}

	private static int[] joined(int[] some, int[] more) {
		int[] all = Arrays.copyOf(some, some.length + more.length);
		System.arraycopy(more, 0, all, some.length, more.length);
		return all;
	}

	@Override
	public int size() {
		return sought;
	}

	@Override
	public List<Match> findWritten(String text) {
		return find(Reading.of(text), false);
	}

	@Override
	public List<Match> find(String text) {
		return find(Reading.of(text), true);
	}

	private List<Match> find(Reading reading, boolean all) {
		Finding found = new Finding(reading);
		char[] read = reading.letters();
		letters.scan(read, found::written);
		if (reading.han()) {
			Stream split = Stream.split(reading, read);
			if (split != null) {
				letters.scan(split.letters(), (from, to, which) -> found.split(split, from, to, which));
			}
			if (all && !sounds().empty()) {
				Stream sounding = Stream.sounding(reading);
				sounds().scan(sounding.letters(), (from, to, which) -> found.sounding(sounding, from, to, which));
			}
		}
		return found.result();
	}

	/** What is found in one text. */
	private final class Finding {

		private final Reading reading;
		private final Words words;
		private List<Match> matches;
		private List<Span> allowed;

		Finding(Reading reading) {
			this.reading = reading;
			words = new Words(reading.text());
		}

		void written(int from, int to, int[] which) {
			if (!whole(from, to)) {
				return;
			}
			Span span = reading.span(from, to);
			for (int i : which) {
				Pattern pattern = patterns.get(i);
				Fit fit = pattern.fit(reading, from, to);
				if (fit != Fit.NONE) {
					Guise guise = fit != Fit.CLOSE ? Guise.PARTED : pattern.plain(reading.text(), span) ? Guise.PLAIN : Guise.RESPELT;
					add(pattern, new Match(span, pattern.phrase(), guise, fit != Fit.DOUBTFUL));
				}
			}
		}

		void split(Stream stream, int from, int to, int[] which) {
			int first = stream.first(from);
			int last = stream.last(to - 1);
			if (last - first == to - from || !whole(first, last) || reading.far(first, last)) {
				return;
			}
			for (int i = from; i < to; i++) {
				// 女子 is a word of its own and no 好
				if (stream.last(i) - stream.first(i) > 1 && words.ordinary(reading.span(stream.first(i), stream.last(i)))) {
					return;
				}
			}
			for (int i : which) {
				if (!patterns.get(i).allowed()) {
					add(patterns.get(i), new Match(reading.span(first, last), patterns.get(i).phrase(), Guise.SPLIT, true));
				}
			}
		}

		void sounding(Stream stream, int from, int to, int[] which) {
			int first = stream.first(from);
			int last = stream.last(to - 1);
			if (!whole(first, last) || reading.parted(first, last)) {
				return;
			}
			Span span = reading.span(first, last);
			for (int i : which) {
				Pattern pattern = patterns.get(i);
				if (!pattern.word().equals(reading.word(first, last)) && (reading.latin(first) || reading.latin(last - 1) || words.chance(span))) {
					add(pattern, new Match(span, pattern.phrase(), Guise.SOUND, false));
				}
			}
		}

		/** Whether it begins and ends where words of Latin letters do. */
		private boolean whole(int from, int to) {
			return !(reading.joined(from) && !Gaps.seen(reading.gap(from)))
					&& !(to < reading.size() && reading.joined(to) && !Gaps.seen(reading.gap(to)));
		}

		private void add(Pattern pattern, Match match) {
			if (pattern.allowed()) {
				allowed = allowed == null ? new ArrayList<>() : allowed;
				allowed.add(match.span());
			} else {
				matches = matches == null ? new ArrayList<>() : matches;
				matches.add(match);
			}
		}

		List<Match> result() {
			if (matches == null) {
				return List.of();
			}
			if (allowed != null) {
				matches.removeIf(m -> allowed.stream().anyMatch(a -> a.covers(m.span())));
			}
			if (matches.size() < 2) {
				return List.copyOf(matches);
			}
			matches.sort(FIRST);
			List<Match> kept = new ArrayList<>();
			Map<String, Taken> taken = new HashMap<>();
			for (Match match : matches) {
				if (taken.computeIfAbsent(match.phrase().list(), l -> new Taken()).take(match.span())) {
					kept.add(match);
				}
			}
			kept.sort(Comparator.comparing(Match::span));
			return kept;
		}
	}

	/** The places of one list that stay. */
	private static final class Taken {
		private final TreeMap<Integer, Span> spans = new TreeMap<>();

		boolean take(Span span) {
			Map.Entry<Integer, Span> before = spans.lowerEntry(span.to());
			if (before != null && before.getValue().overlaps(span)) {
				return false;
			}
			spans.put(span.from(), span);
			return true;
		}
	}
}
