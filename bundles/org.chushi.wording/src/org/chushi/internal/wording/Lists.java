package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.content.Texts;
import org.chushi.model.ChannelLength;
import org.chushi.model.ListedPhrase;
import org.chushi.model.PhraseKind;
import org.chushi.model.PhraseList;
import org.chushi.model.ScriptChannel;
import org.chushi.wording.Listed;
import org.chushi.wording.Match;
import org.chushi.wording.PhraseMatcher;
import org.chushi.wording.Sought;

/**
 * A team's phrases of all kinds, found in one go, and its limits. Where a policy sets none, a chat message has 200 characters, which
 * a telephone shows without scrolling, one short message has 70 (3GPP TS 23.040 with UCS-2), and what is said has 120, half a minute
 * at 240 a minute.
 */
final class Lists {

	private static final Map<ScriptChannel, Integer> COMMON = Map.of(ScriptChannel.CHAT, 200, ScriptChannel.SMS, 70, ScriptChannel.PHONE, 120);

	private final Map<PhraseKind, List<Sought>> phrases = new EnumMap<>(PhraseKind.class);
	private final Map<ScriptChannel, Integer> most = new EnumMap<>(COMMON);
	private final PhraseMatcher matcher;

	Lists(Collection<? extends PhraseList> lists, Collection<? extends ChannelLength> lengths) {
		lists.forEach(l -> phrases.computeIfAbsent(l.getKind(), k -> new ArrayList<>()).addAll(of(l)));
		lengths.forEach(l -> most.put(l.getChannel(), l.getMost()));
		List<String> allowed = all(PhraseKind.ALLOWED).stream().map(Sought::text).toList();
		matcher = PhraseMatcher.of(phrases.entrySet().stream().filter(e -> e.getKey() != PhraseKind.ALLOWED).flatMap(e -> e.getValue().stream()).toList(),
				allowed);
	}

	/** Kinds are their own lists to the matcher, so that a word of praise may be a product as well. */
	private static List<Sought> of(PhraseList list) {
		return list.getPhrases().stream().filter(p -> p.getText() != null && !p.getText().isBlank()).map(p -> sought(list, p)).toList();
	}

	private static Sought sought(PhraseList list, ListedPhrase phrase) {
		return new Sought(phrase.getText(), list.getKind().getLiteral(), Texts.of(list.getReason()), Texts.of(list.getAdvice()),
				Optional.ofNullable(phrase.getInstead()).filter(i -> !i.isBlank()));
	}

	private List<Sought> all(PhraseKind kind) {
		return phrases.getOrDefault(kind, List.of());
	}

	/** @param all whether what only sounds alike is looked for */
	Listed of(String text, boolean all) {
		Map<String, List<Match>> found = new HashMap<>();
		(all ? matcher.find(text) : matcher.findWritten(text)).forEach(m -> found.computeIfAbsent(m.phrase().list(), k -> new ArrayList<>()).add(m));
		return new Listed() {
			@Override
			public List<Match> found(PhraseKind kind) {
				return found.getOrDefault(kind.getLiteral(), List.of());
			}

			@Override
			public List<Sought> all(PhraseKind kind) {
				return Lists.this.all(kind);
			}

			@Override
			public int most(ScriptChannel channel) {
				return most.get(channel);
			}
		};
	}
}
