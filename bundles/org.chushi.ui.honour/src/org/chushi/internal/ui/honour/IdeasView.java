package org.chushi.internal.ui.honour;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.honour.Proposal;
import org.chushi.honour.Proposal.Comment;
import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;
import org.chushi.honour.Proposals;
import org.chushi.people.Session;
import org.chushi.ui.Avatar;
import org.chushi.ui.Batches;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A card for each idea: what, why, who supports it, what was said and decided. */
final class IdeasView extends LivePage<Board> {

	private final Proposals proposals;
	private final Session session;
	private final ZoneId zone;
	private final Deciding deciding;
	/** Kept while the page is built again because somebody else did something. */
	private final Map<UUID, String> typed = new HashMap<>();
	private final Set<UUID> unfolded = new HashSet<>();
	private final OneAtATime work = new OneAtATime();
	private final Batches batches = new Batches(20);
	private Optional<ProposalKind> kind = Optional.empty();

	IdeasView(Composite parent, PageContext ctx, Callable<Result<Board>> read, Proposals proposals, Session session, ZoneId zone) {
		super(parent, ctx, Messages.IdeasPage_doing, Messages.IdeasPage_help, read);
		this.proposals = proposals;
		this.session = session;
		this.zone = zone;
		this.deciding = new Deciding(ctx, proposals, session);
	}

	@Override
	protected void fill(Composite content, Board board) {
		Parts.title(content, look(), Messages.IdeasPage_title.text(), Messages.IdeasView_words.text());
		Composite bar = look().row(content, 8);
		first(new PrimaryButton(bar, look(), ctx().t(Messages.IdeasView_propose), () -> new Proposing(ctx(), proposals, session).ask(control())))
				.icon("bulb");
		filter(bar, Messages.IdeasView_all.text(), Optional.empty());
		for (ProposalKind each : ProposalKind.values()) {
			filter(bar, each.title(), Optional.of(each));
		}
		thanks(content, board.thanked());
		List<Proposal> shown = board.shown(kind);
		if (shown.isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "bulb", ctx().t(Messages.IdeasView_none), ctx().t(Messages.IdeasView_noneWords));
		}
		batches.fill(content, look(), shown, proposal -> card(content, board, proposal), this::rebuild);
	}

	private void filter(Composite bar, Bilingual title, Optional<ProposalKind> only) {
		new SwitchButton(bar, look(), ctx().t(title), () -> {
			kind = only;
			rebuild();
		}).on(kind.equals(only));
	}

	private void thanks(Composite content, List<Proposal> taken) {
		if (taken.isEmpty()) {
			return;
		}
		Card card = new Card(content, look(), look().theme().accentSoft(), look().theme().accentSoft());
		Composite words = Parts.worded(card, look(), "star", look().theme().accent(), 24);
		new Heading(words, look(), Type.SUBHEADING, ctx().t(Messages.IdeasView_thanks));
		taken.forEach(p -> new Paragraph(words, look(), ctx().t(Messages.IdeasView_thank, names(p), p.title())));
	}

	private static Bilingual names(Proposal proposal) {
		Set<String> all = new LinkedHashSet<>(List.of(proposal.authorName()));
		all.addAll(proposal.alsoBy());
		return new Bilingual(String.join("、", all), String.join(", ", all));
	}

	private void card(Composite content, Board board, Proposal proposal) {
		Card card = new Card(content, look());
		Composite head = look().row(card, 12);
		new Avatar(head, look(), 40, proposal.authorName());
		Composite words = look().column(head, 0);
		words.setLayoutData(Cell.growing());
		new Heading(words, look(), Type.SUBHEADING, proposal.title());
		Paragraph.muted(words, look(), ctx().t(Board.byline(proposal, zone)));
		new StatusPill(head, look(), Board.status(proposal.state()), ctx().t(proposal.state().title()));
		new Paragraph(card, look(), proposal.what());
		Composite reason = look().column(card, 0);
		new Paragraph(reason, look(), Type.SMALL_STRONG, ctx().t(Messages.IdeasView_why), look().theme().mutedInk());
		new Paragraph(reason, look(), proposal.why());
		Board.together(proposal).ifPresent(w -> Paragraph.muted(card, look(), ctx().t(w)));
		Board.decision(proposal).ifPresent(w -> new Paragraph(card, look(), Type.STRONG, ctx().t(w), look().theme().ink(Board.status(proposal.state()))));
		deeds(card, board, proposal);
		if (unfolded.contains(proposal.id())) {
			comments(card, proposal);
		}
	}

	private void deeds(Card card, Board board, Proposal proposal) {
		Composite row = look().row(card, 8);
		if (proposal.state() == ProposalState.OPEN && !proposal.mine()) {
			SwitchButton voice = new SwitchButton(row, look(), ctx().t(Messages.IdeasView_support, proposal.voices()),
					() -> ctx().use(Messages.IdeasView_supporting.text(), () -> proposals.support(session, proposal.id(), !proposal.supported()), done -> {
						// the page is told, and built again
					})).icon("arrow-up");
			voice.on(proposal.supported());
		} else {
			new Paragraph(row, look(), Type.STRONG, ctx().t(Messages.IdeasView_voices, proposal.voices()), look().theme().mutedInk());
		}
		new LinkButton(row, look(), ctx().t(Messages.IdeasView_comments, proposal.comments().size()), () -> {
			if (!unfolded.remove(proposal.id())) {
				unfolded.add(proposal.id());
			}
			rebuild();
		}).icon("chat");
		if (board.decides(proposal)) {
			deciding(row, board, proposal);
		}
		if (proposal.mine() && proposal.state() == ProposalState.OPEN) {
			new LinkButton(row, look(), ctx().t(Messages.IdeasView_withdraw), () -> deciding.withdraw(control(), proposal));
		}
	}

	private void deciding(Composite row, Board board, Proposal proposal) {
		new SecondaryButton(row, look(), ctx().t(Messages.IdeasView_take), () -> deciding.take(control(), proposal)).icon("check");
		if (proposal.state() == ProposalState.OPEN) {
			new LinkButton(row, look(), ctx().t(Messages.IdeasView_postpone), () -> deciding.postpone(control(), proposal));
		}
		List<Proposal> wholes = board.wholes(proposal);
		if (!wholes.isEmpty()) {
			new LinkButton(row, look(), ctx().t(Messages.IdeasView_merge), () -> deciding.merge(control(), proposal, wholes));
		}
	}

	private void comments(Card card, Proposal proposal) {
		for (Comment comment : proposal.comments()) {
			Composite said = look().row(card, 8);
			new Avatar(said, look(), 24, comment.authorName());
			Composite words = look().column(said, 0);
			words.setLayoutData(Cell.growing());
			new Paragraph(words, look(), Type.SMALL_STRONG, comment.authorName(), look().theme().mutedInk());
			new Paragraph(words, look(), comment.words());
		}
		Field field = new Field(card, look(), Field.Kind.LINE, ctx().t(Messages.IdeasView_comment));
		field.text(typed.getOrDefault(proposal.id(), ""));
		field.onChange(text -> typed.put(proposal.id(), text));
		SecondaryButton send = new SecondaryButton(card, look(), ctx().t(Messages.IdeasView_say), () -> say(proposal, field));
		send.setLayoutData(Cell.aligned(SWT.LEFT));
		field.onEnter(send::press);
	}

	private void say(Proposal proposal, Field field) {
		String words = field.text();
		if (!field.check(!words.isBlank(), ctx().t(Messages.IdeasView_sayFirst))
				|| !field.check(words.strip().length() <= Proposals.LONGEST_COMMENT, ctx().t(Messages.IdeasView_sayLess, Proposals.LONGEST_COMMENT))) {
			return;
		}
		work.use(ctx(), Messages.IdeasView_saying.text(), () -> proposals.comment(session, proposal.id(), words), done -> {
			typed.remove(proposal.id());
			rebuild();
			ctx().toast(Status.GOOD, Messages.IdeasView_said.text());
		});
	}
}
