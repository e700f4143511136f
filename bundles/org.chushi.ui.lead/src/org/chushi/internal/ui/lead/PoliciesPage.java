package org.chushi.internal.ui.lead;

import java.util.List;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.ExamPolicy;
import org.chushi.model.MoneyAuthority;
import org.chushi.model.PairingKind;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Position;
import org.chushi.model.Programme;
import org.chushi.people.Session;
import org.chushi.training.Policies;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.RolePage;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The policy profiles side by side, in words. */
@Component(service = PageContribution.class)
public final class PoliciesPage extends RolePage {

	private final Policies policies;
	private final Packs packs;

	@Activate
	public PoliciesPage(@Reference Policies policies, @Reference Packs packs) {
		super("policies", PageGroup.TEAM.at(50), Messages.PoliciesPage_title, "settings", "lead");
		this.policies = policies;
		this.packs = packs;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx).start();
	}

	/** A profile in words. */
	record Profile(String id, Bilingual title, Bilingual summary, boolean current, List<Bilingual> rules) {
	}

	private List<Profile> profiles() {
		String current = policies.current().map(PolicyProfile::getId).orElse("");
		return policies.profiles().stream().map(p -> new Profile(p.getId(), Texts.of(p.getTitle()),
				Texts.of(p.getSummary()), p.getId().equals(current), rules(p))).toList();
	}

	private List<Bilingual> rules(PolicyProfile profile) {
		ExamPolicy exam = profile.getExam();
		Bilingual days = packs.library().find(Programme.class, profile.getProgramme())
				.map(p -> Messages.PoliciesPage_programme.text(Texts.of(p.getTitle()), p.getDays()))
				.orElseGet(Messages.PoliciesPage_noProgramme::text);
		Bilingual attempts = exam.getAttempts() == 0 ? Messages.PoliciesPage_unlimited.text(exam.getWaitHours())
				: Messages.PoliciesPage_attempts.text(exam.getAttempts(), exam.getWaitHours());
		int capacity = profile.getPairings().stream().filter(p -> p.getKind() == PairingKind.MENTOR)
				.mapToInt(p -> p.getCapacity()).findFirst().orElse(0);
		return List.of(days, attempts, Messages.PoliciesPage_mentor.text(capacity), money(profile));
	}

	private Bilingual money(PolicyProfile profile) {
		if (!profile.getAuthorities().isEmpty() && profile.getAuthorities().stream().allMatch(MoneyAuthority::isUnlimited)) {
			return Messages.PoliciesPage_waiver.text();
		}
		List<Bilingual> limits = profile.getAuthorities().stream()
				.flatMap(a -> packs.library().find(Position.class, a.getPosition()).stream().map(p -> a.isUnlimited()
						? Messages.PoliciesPage_full.text(Texts.of(p.getTitle()))
						: Messages.PoliciesPage_limit.text(Texts.of(p.getTitle()), a.getLimit())))
				.toList();
		return Messages.PoliciesPage_money.text(
				new Bilingual(String.join("、", limits.stream().map(Bilingual::zh).toList()),
						String.join(", ", limits.stream().map(Bilingual::en).toList())));
	}

	private final class View extends LivePage<List<Profile>> {

		View(Composite parent, PageContext ctx) {
			super(parent, ctx, Messages.PoliciesPage_doing, Messages.PoliciesPage_help, () -> Result.done(profiles()));
		}

		@Override
		protected void fill(Composite content, List<Profile> profiles) {
			Parts.title(content, look(), Messages.PoliciesPage_title.text(), Messages.PoliciesPage_subtitle.text());
			if (profiles.isEmpty()) {
				new EmptyState(new Card(content, look()), look(), "pack", look().t(Messages.PoliciesPage_none),
						look().t(Messages.PoliciesPage_noneNext));
			}
			Composite tiles = look().tiles(content, 280, 16);
			profiles.forEach(p -> profile(tiles, p));
		}

		private void profile(Composite parent, Profile profile) {
			Card card = new Card(parent, look());
			new Heading(card, look(), Type.SUBHEADING, look().t(profile.title()));
			if (profile.current()) {
				new StatusPill(card, look(), Status.GOOD, look().t(Messages.PoliciesPage_current));
			}
			Paragraph.muted(card, look(), look().t(profile.summary()));
			profile.rules().forEach(r -> new Paragraph(card, look(), look().t(r)));
			if (!profile.current()) {
				first(new PrimaryButton(card, look(), look().t(Messages.PoliciesPage_choose),
						() -> choose(card, profile))).setLayoutData(Cell.aligned(SWT.LEFT));
			}
		}

		private void choose(Composite over, Profile profile) {
			if (Dialogs.confirm(over, look(), look().t(Messages.PoliciesPage_chooseOf, profile.title()),
					look().t(Messages.PoliciesPage_chooseWhy), look().t(Messages.PoliciesPage_choose))) {
				Session session = ctx().session(Session.class);
				ctx().use(Messages.PoliciesPage_choosing.text(), () -> policies.choose(session, profile.id()), chosen -> {
					ctx().toast(Status.GOOD, Messages.PoliciesPage_chosen.text(profile.title()));
					reload();
				});
			}
		}
	}
}
