package org.chushi.internal.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.model.ChannelLength;
import org.chushi.model.PhraseList;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ReviewPolicy;
import org.chushi.wording.Limits;
import org.chushi.wording.Rule;
import org.chushi.wording.TextCheck;
import org.chushi.wording.TextChecker;
import org.chushi.wording.TextChecks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The checks that are there. */
@Component
public final class TextCheckBook implements TextChecks {

	private final List<TextCheck> checks = new CopyOnWriteArrayList<>();
	/** Null while nobody knows the team. */
	private volatile Limits limits;

	/** Checks come and go. */
	@Activate
	public TextCheckBook() {
	}

	/** For one fixed set of checks. */
	public TextCheckBook(Collection<TextCheck> checks) {
		this.checks.addAll(checks);
	}

	/** Those of this bundle. */
	public static List<TextCheck> standard() {
		return List.of(new Absolutes(), new BannedPhrases(), new BlamingTone(), new CareProduct(), new ClosedBraces(), new Diversion(), new KnownSlots(),
				new MarkWidth(), new MessageLength(), new OutsideContacts(), new OutsideLinks(), new PoliteOpening(), new RepeatedMarks(),
				new RequiredSlots(), new RiskyPhrases());
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addCheck(TextCheck check) {
		checks.add(check);
	}

	void removeCheck(TextCheck check) {
		checks.remove(check);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	public void setLimits(Limits service) {
		limits = service;
	}

	void unsetLimits(Limits service) {
		limits = null;
	}

	@Override
	public List<ChannelLength> limits(List<? extends PolicyProfile> profiles) {
		Limits team = limits;
		Optional<String> chosen = team == null ? Optional.empty() : team.chosen();
		return profiles.stream().filter(p -> chosen.isEmpty() || chosen.get().equals(p.getId())).findFirst().map(PolicyProfile::getReview)
				.<List<ChannelLength>>map(ReviewPolicy::getLengths).orElse(List.of());
	}

	@Override
	public List<Rule> rules() {
		return checks.stream().map(TextCheck::rule).sorted(Comparator.comparing(Rule::id)).toList();
	}

	@Override
	public TextChecker with(Collection<? extends PhraseList> lists, Collection<? extends ChannelLength> lengths) {
		return new Checker(checks, new Lists(lists, lengths));
	}
}
