package org.chushi.internal.ui.honour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.honour.Proposal;
import org.chushi.honour.Proposal.Comment;
import org.chushi.honour.Proposal.Decision;
import org.chushi.honour.Proposal.Draft;
import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;
import org.chushi.honour.Proposals;
import org.chushi.people.Session;

/** Ideas in memory, seen by one person; what is asked for is done without further rules. */
final class Ideas implements Proposals {

	static final UUID ME = new UUID(1, 1);
	private static final Instant DAY = Instant.parse("2026-03-02T01:00:00Z");

	final List<Proposal> all = new ArrayList<>();
	/** So often the desk was asked to keep a comment. */
	int comments;

	/** What a team has after a few weeks. */
	static Ideas some() {
		Ideas ideas = new Ideas();
		ideas.add(1, ProposalKind.CONTEST, "周五打字接力赛", "小满", "每周五下午半小时，两人一组接力回复同一位“顾客”，比谁又快又暖。", "新人敢开口，老人也练手。", ProposalState.OPEN, 6, List.of());
		ideas.add(2, ProposalKind.RULE, "谁夸奖谁署名", "惊蛰", "晨会上的表扬写清楚是谁做了什么，也写清楚是谁提名的。", "被看见的感觉比奖金更持久。", ProposalState.OPEN, 3, List.of("谷雨"));
		ideas.add(3, ProposalKind.DECORATION, "荣誉墙换成工作照", "清明", "把奖状换成当时的工作照，旁边写一句顾客的原话。", "路过的人会停下来读。", ProposalState.OPEN, 2, List.of());
		ideas.decide(new UUID(0, 3), ProposalState.TAKEN, "四月第一周换上，照片请大家自己选。", "");
		ideas.add(4, ProposalKind.CONTEST, "好评擂台", "芒种", "按周比好评数。", "热闹。", ProposalState.OPEN, 1, List.of());
		ideas.decide(new UUID(0, 4), ProposalState.NOT_NOW, "大促期间大家已经很累，五月再看。", "");
		return ideas;
	}

	/** So many more of the same kind. */
	void more(int many) {
		for (int n = 0; n < many; n++) {
			add(1000 + n, ProposalKind.CONTEST, "第 " + n + " 场比赛", "小满", "怎么做", "为什么", ProposalState.OPEN, 0, List.of());
		}
	}

	private void add(int id, ProposalKind kind, String title, String author, String what, String why, ProposalState state, int voices,
			List<String> alsoBy) {
		all.add(new Proposal(new UUID(0, id), kind, title, what, why, new UUID(2, id), author, alsoBy, DAY, state, voices, false, false,
				id == 1 ? List.of(new Comment(new UUID(2, 9), "白露", "可以加一轮“不许打错字”。", DAY)) : List.of(), Optional.empty()));
	}

	private Result<Proposal> change(UUID id, UnaryOperator<Proposal> change) {
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).id().equals(id)) {
				all.set(i, change.apply(all.get(i)));
				return Result.done(all.get(i));
			}
		}
		return Result.refused(Bilingual.same("none"));
	}

	private static Proposal with(Proposal p, ProposalState state, int voices, boolean supported, List<Comment> comments, Optional<Decision> decision) {
		return new Proposal(p.id(), p.kind(), p.title(), p.what(), p.why(), p.author(), p.authorName(), p.alsoBy(), p.made(), state, voices, p.mine(),
				supported, comments, decision);
	}

	private Result<Proposal> decide(UUID id, ProposalState verdict, String reason, String into) {
		return change(id, p -> with(p, verdict, p.voices(), p.supported(), p.comments(),
				Optional.of(new Decision(verdict, new UUID(2, 8), "谷雨", reason, Optional.empty(), into, DAY))));
	}

	@Override
	public Result<List<Proposal>> list(Session session, Optional<ProposalKind> kind, Optional<ProposalState> state) {
		return Result.done(List.copyOf(all));
	}

	@Override
	public Result<Proposal> proposal(Session session, UUID proposal) {
		return change(proposal, p -> p);
	}

	@Override
	public Result<Proposal> propose(Session session, Draft draft) {
		if (draft.title().contains("太长")) {
			return Result.refused(new Bilingual("标题太长。", "The title is too long."));
		}
		Proposal fresh = new Proposal(new UUID(0, 100 + all.size()), draft.kind(), draft.title(), draft.what(), draft.why(), ME, "我", List.of(), DAY,
				ProposalState.OPEN, 0, true, false, List.of(), Optional.empty());
		all.add(fresh);
		return Result.done(fresh);
	}

	@Override
	public Result<Proposal> withdraw(Session session, UUID proposal) {
		return change(proposal, p -> with(p, ProposalState.WITHDRAWN, p.voices(), false, p.comments(), Optional.empty()));
	}

	@Override
	public Result<Proposal> support(Session session, UUID proposal, boolean supports) {
		return change(proposal, p -> with(p, p.state(), p.voices() + (supports ? 1 : -1), supports, p.comments(), p.decision()));
	}

	@Override
	public Result<Proposal> comment(Session session, UUID proposal, String words) {
		comments++;
		return change(proposal, p -> {
			List<Comment> more = new ArrayList<>(p.comments());
			more.add(new Comment(ME, "小满", words, DAY));
			return with(p, p.state(), p.voices(), p.supported(), more, p.decision());
		});
	}

	@Override
	public Result<List<Proposal>> others(Session session, UUID proposal) {
		return Result.done(all.stream().filter(p -> !p.id().equals(proposal)).toList());
	}

	@Override
	public Result<Proposal> take(Session session, UUID proposal, String reason) {
		return decide(proposal, ProposalState.TAKEN, reason, "");
	}

	@Override
	public Result<Proposal> postpone(Session session, UUID proposal, String reason) {
		return decide(proposal, ProposalState.NOT_NOW, reason, "");
	}

	@Override
	public Result<Proposal> merge(Session session, UUID proposal, UUID into, String reason) {
		String title = all.stream().filter(p -> p.id().equals(into)).findFirst().map(Proposal::title).orElse("");
		return decide(proposal, ProposalState.MERGED, reason, title);
	}

	@Override
	public Result<List<Proposal>> thanks(Session session) {
		return list(session, Optional.empty(), Optional.empty());
	}
}
