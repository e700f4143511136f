package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.chushi.wording.Guise;
import org.chushi.wording.Match;
import org.chushi.wording.Span;

/** What is found in one text. What a phrase itself says is asked only of the finds that stay: of many phrases most are far off in memory. */
final class Finds {

	/** @param guise {@link Guise#PLAIN} also for one that may be respelt */
	private record Hit(int from, int to, int pattern, Guise guise, boolean certain) {

		boolean in(Hit other) {
			return other.from <= from && to <= other.to;
		}
	}

	/** Letters of a phrase that does not stand there by chance, be its parts ordinary words. */
	private static final int SURELY = 4;
	/** Up to so many are compared with each other. */
	private static final int FEW = 16;

	private final Reading reading;
	private final Phrases phrases;
	private final Words words;
	private final List<Hit> hits = new ArrayList<>(4);
	private final List<Hit> allowed = new ArrayList<>(0);

	Finds(Reading reading, Phrases phrases) {
		this.reading = reading;
		this.phrases = phrases;
		words = new Words(reading.text());
	}

	boolean any() {
		return !hits.isEmpty();
	}

	/** A phrase in which nothing is found. */
	void allowed(int from, int to, int which) {
		if (whole(from, to) && phrases.get(which).fit(reading, from, to) != Fit.NONE) {
			allowed.add(new Hit(reading.from(from), reading.to(to), which, Guise.PLAIN, true));
		}
	}

	void written(int from, int to, int[] which) {
		if (!whole(from, to)) {
			return;
		}
		boolean close = !reading.apart(from, to);
		for (int i : which) {
			Fit fit = close && !phrases.parted(i) ? Fit.CLOSE : phrases.get(i).fit(reading, from, to);
			if (fit != Fit.NONE) {
				add(i, from, to, fit == Fit.CLOSE ? Guise.PLAIN : Guise.PARTED, fit != Fit.DOUBTFUL);
			}
		}
	}

	void split(Joined stream, int from, int to, int[] which) {
		int first = stream.first(from);
		int last = stream.last(to - 1);
		if (last - first == to - from || !whole(first, last) || reading.far(first, last)) {
			return;
		}
		if (to - from < SURELY && IntStream.range(from, to).allMatch(i -> ordinary(stream, i))) {
			return;
		}
		for (int i : which) {
			add(i, first, last, Guise.SPLIT, true);
		}
	}

	/** Whether a letter was not put together, or of an ordinary word: 女子 is no 好. */
	private boolean ordinary(Joined stream, int i) {
		return stream.last(i) - stream.first(i) == 1 || words.ordinary(reading.span(stream.first(i), stream.last(i)));
	}

	void sounding(Sounding text, int from, int to, int which) {
		int first = text.first(from);
		int last = text.first(to);
		if (phrases.get(which).reads(reading, first, last) || !whole(first, last) || reading.parted(first, last) && !reading.signed(first, last)) {
			return;
		}
		Span span = reading.span(first, last);
		boolean typed = reading.latin(first) || reading.latin(last - 1);
		if (typed ? !words.common(span) : words.odd(span) && !changed(phrases.get(which), first, last)) {
			add(which, first, last, Guise.SOUND, false);
		}
	}

	/** Whether it is two letters and neither is of the phrase: 拍都 is no 排毒. Whoever hides so short a phrase leaves one of them. */
	private boolean changed(Pattern pattern, int first, int last) {
		return last - first == 2 && reading.letter(first) != pattern.reading().letter(0) && reading.letter(first + 1) != pattern.reading().letter(1);
	}

	/** Whether it begins and ends where words of Latin letters do. */
	private boolean whole(int from, int to) {
		return !(reading.joined(from) && !Gaps.seen(reading.gap(from)))
				&& !(to < reading.size() && reading.joined(to) && !Gaps.seen(reading.gap(to)));
	}

	private void add(int pattern, int first, int last, Guise guise, boolean certain) {
		hits.add(new Hit(reading.from(first), reading.to(last), pattern, guise, certain));
	}

	List<Match> result() {
		if (!allowed.isEmpty()) {
			hits.removeIf(h -> allowed.stream().anyMatch(h::in));
		}
		if (hits.size() < 2) {
			return hits.isEmpty() ? List.of() : List.of(match(hits.getFirst()));
		}
		hits.sort(this::before);
		List<Hit> kept = hits.size() > FEW ? ofMany() : ofFew();
		kept.sort((a, b) -> a.from != b.from ? Integer.compare(a.from, b.from) : Integer.compare(b.to, a.to));
		List<Match> matches = new ArrayList<>(kept.size());
		kept.forEach(h -> matches.add(match(h)));
		return Collections.unmodifiableList(matches);
	}

	private List<Hit> ofFew() {
		List<Hit> kept = new ArrayList<>(hits.size());
		for (Hit hit : hits) {
			boolean free = true;
			for (int i = 0; free && i < kept.size(); i++) {
				Hit other = kept.get(i);
				free = hit.from >= other.to || other.from >= hit.to || phrases.list(hit.pattern) != phrases.list(other.pattern);
			}
			if (free) {
				kept.add(hit);
			}
		}
		return kept;
	}

	private List<Hit> ofMany() {
		Map<Integer, BitSet> taken = new HashMap<>();
		List<Hit> kept = new ArrayList<>(hits.size());
		for (Hit hit : hits) {
			BitSet there = taken.computeIfAbsent(phrases.list(hit.pattern), l -> new BitSet());
			int next = there.nextSetBit(hit.from);
			if (next < 0 || next >= hit.to) {
				there.set(hit.from, hit.to);
				kept.add(hit);
			}
		}
		return kept;
	}

	/** The certain first, then by place, then as it is listed before respelt and so on. */
	private int before(Hit a, Hit b) {
		if (a.certain != b.certain) {
			return a.certain ? -1 : 1;
		}
		if (a.from != b.from || a.to != b.to) {
			return a.from != b.from ? Integer.compare(a.from, b.from) : Integer.compare(b.to, a.to);
		}
		return guise(a).compareTo(guise(b));
	}

	private Guise guise(Hit hit) {
		return hit.guise != Guise.PLAIN || phrases.get(hit.pattern).plain(reading.text(), hit.from, hit.to) ? hit.guise : Guise.RESPELT;
	}

	private Match match(Hit hit) {
		return new Match(new Span(hit.from, hit.to), phrases.get(hit.pattern).phrase(), guise(hit), hit.certain);
	}
}
