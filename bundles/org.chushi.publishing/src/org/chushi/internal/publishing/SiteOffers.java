package org.chushi.internal.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.internal.publishing.PacksProjection.Story;
import org.chushi.internal.publishing.SiteIndex.Listed;
import org.chushi.publishing.Installing.Offer;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Signers;

/** What an update site lists, beside what is installed here and whom this team knows. */
record SiteOffers(Installation installation, Signers signers) {

	/** By code, the newest version first. */
	List<Offer> of(String site, SiteIndex index) {
		Map<String, String> installed = installation.stories().stream().filter(Story::there).collect(Collectors.toMap(Story::pack, s -> s.last().version()));
		Map<String, String> newest = index.packs().stream()
				.collect(Collectors.toMap(Listed::pack, Listed::version, BinaryOperator.maxBy(Versions::compare)));
		return index.packs().stream()
				.map(l -> offer(site, l, Optional.ofNullable(installed.get(l.pack())), Versions.compare(l.version(), newest.get(l.pack())) == 0))
				.sorted(Comparator.comparing(Offer::code).thenComparing(Offer::version, Comparator.comparing((String v) -> v, Versions::compare).reversed()))
				.toList();
	}

	private Offer offer(String site, Listed l, Optional<String> there, boolean newest) {
		int order = there.map(v -> Versions.compare(l.version(), v)).orElse(1);
		Messages state = there.isEmpty() ? Messages.Offer_new : order > 0 ? Messages.Offer_newer : order == 0 ? Messages.Offer_installed : Messages.Offer_older;
		return new Offer(site, l.file(), l.pack(), l.code(), l.title(), l.version(), signer(l), l.size(), l.sha256(), state.text(), newest);
	}

	/** As this team calls it; what the site says of one that nobody knows is no more than a claim. */
	private Bilingual signer(Listed l) {
		return signers.find(l.key()).map(KnownSigner::name).map(Bilingual::same).orElseGet(() -> Messages.Offer_stranger.text(l.signer()));
	}
}
