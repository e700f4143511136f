package org.chushi.internal.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.wording.Match;
import org.chushi.wording.PhraseMatcher;
import org.chushi.wording.Sought;

/** An index of letters, and one of sounds. Nearly all texts have no phrase, and one pass over their letters tells so. */
public final class Matching implements PhraseMatcher {

	private final Phrases phrases;
	/** The phrases of each word. */
	private final int[][] numbers;
	private final Index index;
	private final Splits splits;
	private final Automaton allowed;
	private volatile Echoes echoes;

	public Matching(Collection<Sought> sought, Collection<String> allowed) {
		phrases = new Phrases(sought, allowed);
		Map<String, int[]> words = new LinkedHashMap<>();
		Map<String, Integer> others = new HashMap<>();
		Set<Character> characters = new HashSet<>();
		for (int i = 0; i < phrases.size(); i++) {
			String word = phrases.get(i).word();
			if (!word.isEmpty() && phrases.allowed(i)) {
				others.put(word, i);
			} else if (!word.isEmpty()) {
				words.merge(word, new int[] { i }, Matching::joined);
				word.chars().forEach(c -> characters.add((char) c));
			}
		}
		numbers = words.values().toArray(int[][]::new);
		splits = new Splits(characters);
		index = new Index(List.copyOf(words.keySet()), splits);
		this.allowed = new Automaton(others);
	}

	/** Made when first asked for. */
	private Echoes echoes() {
		Echoes made = echoes;
		if (made == null) {
			synchronized (this) {
				made = echoes == null ? new Echoes(phrases) : echoes;
				echoes = made;
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
		return phrases.sought();
	}

	@Override
	public List<Match> findWritten(String text) {
		Optional<char[]> letters = Letters.simple(text);
		Optional<Standing> standing = letters.map(index::find);
		if (standing.filter(Standing::nothing).isPresent()) {
			return List.of();
		}
		Reading reading = Reading.of(text);
		Finds found = new Finds(reading, phrases);
		// the names of placeholders are not read
		boolean same = letters.filter(l -> l.length == reading.size()).isPresent();
		written(reading, found, same ? standing.get() : index.find(reading.letters()));
		return found.result();
	}

	@Override
	public List<Match> find(String text) {
		Reading reading = Reading.of(text);
		if (!reading.han() || echoes().empty()) {
			return findWritten(text);
		}
		Finds found = new Finds(reading, phrases);
		Sounding sounding = new Sounding(reading);
		echoes().scan(sounding, (from, to, pattern) -> found.sounding(sounding, from, to, pattern));
		written(reading, found, index.find(reading.letters()));
		return found.result();
	}

	private void written(Reading reading, Finds found, Standing standing) {
		standing.tell((from, to, word) -> found.written(from, to, numbers[word]));
		Joined split = standing.hasParts() && reading.han() ? Joined.of(reading.letters(), splits) : null;
		if (split != null) {
			index.find(split.letters()).tell((from, to, word) -> found.split(split, from, to, numbers[word]));
		}
		if (found.any()) {
			allowed.find(reading.letters(), found::allowed);
		}
	}
}
