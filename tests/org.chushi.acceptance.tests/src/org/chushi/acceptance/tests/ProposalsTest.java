package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.honour.Proposal;
import org.chushi.honour.Proposal.Draft;
import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;
import org.chushi.honour.Proposals;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People on the team propose contests, rules and decorations. */
class ProposalsTest {

	private House house;
	private Session lead;
	private Session agent;
	private Session mentor;
	private Session other;
	private Proposals proposals;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		agent = house.person("agent", Role.NEWCOMER);
		mentor = house.person("mentor", Role.MENTOR);
		other = house.person("other", Role.NEWCOMER);
		proposals = house.services.proposals();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Proposal made(Session by, ProposalKind kind, String title) {
		return proposals.propose(by, new Draft(kind, title, "每周五下午半小时，两人一组", "让新人也敢开口")).value();
	}

	private List<Proposal> all() {
		return proposals.list(agent, Optional.empty(), Optional.empty()).value();
	}

	@Test
	@Tag("E10")
	void anybodyProposesContestsRulesAndDecorationsAndEverybodySeesThem() {
		made(agent, ProposalKind.CONTEST, "打字接力赛");
		made(mentor, ProposalKind.RULE, "谁夸奖谁署名");
		made(lead, ProposalKind.DECORATION, "荣誉墙换成照片");
		for (Session session : List.of(agent, mentor, other, lead)) {
			assertThat(proposals.list(session, Optional.empty(), Optional.empty()).value()).hasSize(3);
		}
		assertThat(proposals.list(other, Optional.of(ProposalKind.RULE), Optional.empty()).value()).singleElement()
				.matches(p -> p.authorName().equals("mentor") && !p.mine());
	}

	@Test
	@Tag("E10")
	void whatMostSupportComesFirstAndEachHasOneVoice() {
		Proposal first = made(agent, ProposalKind.CONTEST, "打字接力赛");
		Proposal second = made(agent, ProposalKind.CONTEST, "好评擂台");
		proposals.support(mentor, second.id(), true).value();
		proposals.support(mentor, second.id(), true).value();
		proposals.support(other, second.id(), true).value();
		assertThat(all()).extracting(Proposal::id).containsExactly(second.id(), first.id());
		assertThat(all().getFirst().voices()).isEqualTo(2);
		assertThat(proposals.proposal(mentor, second.id()).value().supported()).isTrue();
		proposals.support(mentor, second.id(), false).value();
		assertThat(all().getFirst().voices()).isEqualTo(1);
		assertThat(proposals.support(agent, first.id(), true)).as("one's own").isInstanceOf(Refused.class);
	}

	@Test
	@Tag("E10")
	void aLeadDecidesWithAReasonAndWhoHadTheIdeaIsThanked() {
		Proposal idea = made(agent, ProposalKind.DECORATION, "荣誉墙换成照片");
		proposals.comment(other, idea.id(), "可以每月换一次").value();
		assertThat(proposals.take(mentor, idea.id(), "好")).as("a mentor").isInstanceOf(Refused.class);
		assertThat(proposals.take(lead, idea.id(), "  ")).as("no reason").isInstanceOf(Refused.class);
		proposals.take(lead, idea.id(), "下月就做，谢谢").value();
		assertThat(proposals.thanks(other).value()).singleElement().satisfies(p -> {
			assertThat(p.authorName()).isEqualTo("agent");
			assertThat(p.decision()).get().satisfies(d -> assertThat(d.byName() + d.reason()).isEqualTo("lead下月就做，谢谢"));
			assertThat(p.comments()).singleElement().matches(c -> c.authorName().equals("other"));
		});
		assertThat(proposals.support(other, idea.id(), true)).as("after the decision").isInstanceOf(Refused.class);
		assertThat(proposals.comment(other, idea.id(), "太好了").isDone()).as("one may still say something").isTrue();
	}

	@Test
	@Tag("E10")
	void whatIsNotTakenNowMayBeTakenLater() {
		Proposal idea = made(agent, ProposalKind.RULE, "晚班轮换");
		proposals.postpone(lead, idea.id(), "大促之后再看").value();
		assertThat(proposals.postpone(lead, idea.id(), "还是之后").isDone()).as("twice").isFalse();
		assertThat(proposals.take(lead, idea.id(), "现在合适了").value().state()).isEqualTo(ProposalState.TAKEN);
		assertThat(proposals.merge(lead, idea.id(), made(mentor, ProposalKind.RULE, "另一条").id(), "x").isDone()).as("taken is taken").isFalse();
	}

	@Test
	@Tag("E10")
	void aMergedIdeaBringsItsVoicesAndItsMaker() {
		Proposal first = made(agent, ProposalKind.CONTEST, "打字接力赛");
		Proposal second = made(mentor, ProposalKind.CONTEST, "指尖飞速赛");
		proposals.support(other, first.id(), true).value();
		proposals.support(other, second.id(), true).value();
		Proposal decoration = made(other, ProposalKind.DECORATION, "赛况板");
		assertThat(proposals.others(lead, second.id()).value()).extracting(Proposal::id).containsExactly(first.id());
		assertThat(proposals.merge(lead, second.id(), decoration.id(), "x").isDone()).as("of another kind").isFalse();
		assertThat(proposals.merge(lead, second.id(), second.id(), "x").isDone()).as("into itself").isFalse();
		Proposal merged = proposals.merge(lead, second.id(), first.id(), "是同一件事").value();
		assertThat(merged.decision()).get().matches(d -> d.intoTitle().equals("打字接力赛"));
		Proposal whole = proposals.proposal(agent, first.id()).value();
		assertThat(whole.alsoBy()).containsExactly("mentor");
		assertThat(whole.voices()).as("other once, and mentor").isEqualTo(2);
	}

	@Test
	void whatSomebodyTookBackIsSeenByNobodyElse() {
		Proposal idea = made(agent, ProposalKind.RULE, "说早了");
		proposals.withdraw(agent, idea.id()).value();
		assertThat(all()).as("the maker").hasSize(1);
		for (Session session : List.of(other, mentor, lead)) {
			assertThat(proposals.list(session, Optional.empty(), Optional.empty()).value()).isEmpty();
			assertThat(proposals.proposal(session, idea.id())).isInstanceOf(Refused.class);
			assertThat(proposals.comment(session, idea.id(), "为什么？")).isInstanceOf(Refused.class);
		}
	}

	@Test
	void whatHoldsTheIdeasOfOthersIsNotTakenBackWithThem() {
		Proposal whole = made(agent, ProposalKind.RULE, "晚班轮换");
		Proposal part = made(other, ProposalKind.RULE, "晚班一周一换");
		proposals.merge(lead, part.id(), whole.id(), "是同一件事").value();
		assertThat(proposals.withdraw(agent, whole.id()).isDone()).isFalse();
		assertThat(proposals.proposal(other, whole.id()).value().alsoBy()).containsExactly("other");
	}

	@Test
	void aReasonThatIsTooLongIsToldHowLongItMayBe() {
		Proposal idea = made(agent, ProposalKind.RULE, "晚班轮换");
		assertThat(proposals.take(lead, idea.id(), "长".repeat(Proposals.LONGEST_WORDS + 1))).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.reason().zh()).contains(Integer.toString(Proposals.LONGEST_WORDS)));
	}

	@Test
	void whatIsIncompleteOrTooLongIsRefusedWithWhatIsMissing() {
		assertThat(proposals.propose(agent, new Draft(ProposalKind.RULE, " ", "", "why"))).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(2));
		String long_ = "长".repeat(Proposals.LONGEST_WORDS + 1);
		assertThat(proposals.propose(agent, new Draft(ProposalKind.RULE, "x", long_, "y")).isDone()).isFalse();
		Proposal idea = made(agent, ProposalKind.RULE, "晚班\n轮换");
		assertThat(idea.title()).isEqualTo("晚班 轮换");
		assertThat(proposals.comment(other, idea.id(), " ").isDone()).isFalse();
		assertThat(proposals.comment(other, UUID.randomUUID(), "x").isDone()).isFalse();
	}

	@Test
	void onlyItsMakerWithdrawsAnIdeaAndOnlyWhileItIsOpen() {
		Proposal idea = made(agent, ProposalKind.RULE, "晚班轮换");
		assertThat(proposals.withdraw(lead, idea.id()).isDone()).isFalse();
		assertThat(proposals.withdraw(agent, idea.id()).value().state()).isEqualTo(ProposalState.WITHDRAWN);
		assertThat(proposals.take(lead, idea.id(), "可惜").isDone()).isFalse();
	}

	@Test
	void aLeadsOwnIdeaIsDecidedByAnotherLeadWhereThereIsOne() {
		Proposal alone = made(lead, ProposalKind.RULE, "晨会五分钟");
		assertThat(proposals.take(lead, alone.id(), "只有我一位组长").isDone()).isTrue();
		Session second = house.person("second", Role.LEAD);
		Proposal idea = made(lead, ProposalKind.RULE, "周会十分钟");
		assertThat(proposals.take(lead, idea.id(), "好").isDone()).isFalse();
		assertThat(proposals.take(second, idea.id(), "好").isDone()).isTrue();
	}

	/** Whatever people do: nobody counts twice, what is decided stays, and a rebuilt view is the live one. */
	@Test
	void aRandomWalkKeepsTheLawsAndRebuiltEqualsLive() {
		SplittableRandom chance = new SplittableRandom(4);
		List<Session> people = List.of(agent, mentor, other, lead);
		List<UUID> ids = new ArrayList<>();
		int done = 0;
		for (int i = 0; i < 300; i++) {
			Session who = people.get(chance.nextInt(people.size()));
			UUID one = ids.isEmpty() ? new UUID(0, 0) : ids.get(chance.nextInt(ids.size()));
			Result<?> result = switch (chance.nextInt(8)) {
			case 0 -> proposals.propose(who, new Draft(ProposalKind.values()[chance.nextInt(3)], "t" + i, "what", "why")).peek(p -> ids.add(p.id()));
			case 1, 2, 3 -> proposals.support(who, one, chance.nextInt(4) > 0);
			case 4 -> proposals.comment(who, one, "c" + i);
			case 5 -> chance.nextBoolean() ? proposals.take(who, one, "r") : proposals.postpone(who, one, "r");
			case 6 -> proposals.merge(who, one, ids.isEmpty() ? one : ids.get(chance.nextInt(ids.size())), "r");
			default -> proposals.withdraw(who, one);
			};
			done += result.isDone() ? 1 : 0;
			assertThat(all()).allSatisfy(p -> assertThat(p.voices()).isLessThan(people.size()));
		}
		assertThat(done).isGreaterThan(60);
		List<Proposal> live = all();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(all()).isEqualTo(live).extracting(Proposal::state).contains(ProposalState.TAKEN, ProposalState.MERGED);
		assertThat(house.services.journal().unread()).isEmpty();
	}
}
