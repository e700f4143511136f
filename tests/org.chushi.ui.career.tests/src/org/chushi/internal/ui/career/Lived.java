package org.chushi.internal.ui.career;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.Decision;
import org.chushi.career.CertificateLife.Deed;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.End;
import org.chushi.career.CertificateLife.Kind;
import org.chushi.career.CertificateLife.Suspension;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.rules.Finding;
import org.chushi.ui.Status;

/** Certificates in every state of their life, seen on one day. */
final class Lived {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	static final UUID LEAD = new UUID(5, 5);
	static final UUID OTHER = new UUID(9, 9);
	private static final UUID HOLDER = new UUID(1, 1);
	private static final Bilingual TITLE = new Bilingual("接待一级", "Reception, level 1");
	private static final Bilingual PACK = new Bilingual("入职培养包", "Onboarding");

	private Lived() {
	}

	static Outlook valid() {
		return outlook(certificate(1, "2027-06-01", life("2027-05-02", "2027-06-15")), List.of(), true, false);
	}

	static Outlook due() {
		return outlook(certificate(2, "2026-12-10", life("2026-11-10", "2026-12-24")), List.of(), true, false);
	}

	static Outlook grace() {
		return outlook(certificate(3, "2026-11-20", life("2026-10-21", "2026-12-04")), List.of(), true, false);
	}

	static Outlook stale(String until) {
		Delta delta = new Delta("pack", PACK, "1.2.0", at("2026-11-01"), until, List.of(new Changed(Kind.LESSON, "l", TITLE)), End.OPEN);
		CertificateLife plain = life("2027-05-02", "2027-06-15");
		CertificateLife life = new CertificateLife(plain.renewFrom(), plain.graceUntil(), Optional.empty(), Optional.empty(), Optional.empty(), "",
				Optional.empty(), List.of(delta), turns(Deed.ISSUED, Deed.STALE));
		Bilingual lesson = new Bilingual("重读“退款前先核对订单”", "Read “Check the order before a refund” again");
		return outlook(certificate(4, "2027-06-01", life), List.of(
				new Open(delta, new Changed(Kind.LESSON, "l", lesson), finding(lesson, false, "lesson:l", "打开它，从头到尾再读一遍。", "Open it and read it to the end once more.")),
				new Open(delta, new Changed(Kind.EXAM, "e", lesson), finding(new Bilingual("通过考试“入门结业”", "Pass the exam “Onboarding final”"), false, "exam:e",
						"参加“入门结业”，达到 80%。", "Sit it and reach 80 %."))), true, false);
	}

	static Outlook suspended(boolean mayAppeal) {
		CertificateLife plain = life("2027-05-02", "2027-06-15");
		CertificateLife life = new CertificateLife(plain.renewFrom(), plain.graceUntil(), Optional.empty(), Optional.empty(),
				Optional.of(new Suspension("客户投诉还没查清", Optional.of(LEAD), at("2026-11-20"))), "2026-11-27", Optional.empty(), List.of(),
				turns(Deed.ISSUED, Deed.SUSPENDED));
		return outlook(certificate(5, "2027-06-01", life), List.of(), false, mayAppeal);
	}

	/** Suspended, and the appeal against that waits. */
	static Outlook appealed() {
		CertificateLife plain = life("2027-05-02", "2027-06-15");
		CertificateLife life = new CertificateLife(plain.renewFrom(), plain.graceUntil(), Optional.empty(), Optional.empty(),
				Optional.of(new Suspension("客户投诉还没查清", Optional.of(LEAD), at("2026-11-20"))), "2026-11-27",
				Optional.of(new Appeal("我不在班。", at("2026-11-21"), Optional.empty())), List.of(), turns(Deed.ISSUED, Deed.SUSPENDED, Deed.APPEALED));
		return outlook(certificate(5, "2027-06-01", life), List.of(), false, false);
	}

	/** @param decided dismissed, else it waits */
	static Outlook revoked(boolean decided) {
		Appeal appeal = new Appeal("当天我不在班，排班表可以证明。", at("2026-11-21"),
				decided ? Optional.of(new Decision(false, "录音里是本人", Optional.of(LEAD), at("2026-11-22"))) : Optional.empty());
		CertificateLife plain = life("2027-05-02", "2027-06-15");
		CertificateLife life = new CertificateLife(plain.renewFrom(), plain.graceUntil(), Optional.empty(), Optional.empty(), Optional.empty(), "2026-11-27",
				Optional.of(appeal), List.of(), turns(Deed.ISSUED, Deed.REVOKED, Deed.APPEALED));
		Certificate c = certificate(6, "2027-06-01", life);
		return outlook(new Certificate(c.id(), c.number(), c.person(), c.definition(), c.title(), c.skill(), c.level(), c.packVersion(), c.issued(),
				c.validUntil(), c.restsOn(), c.seal(), "私下加顾客微信", Optional.of(LEAD), life), List.of(), false, false);
	}

	/** The same of somebody else. */
	static Certificate others(Outlook outlook) {
		Certificate c = outlook.certificate();
		return new Certificate(c.id(), c.number(), OTHER, c.definition(), c.title(), c.skill(), c.level(), c.packVersion(), c.issued(), c.validUntil(),
				c.restsOn(), c.seal(), c.revoked(), c.revokedBy(), c.life());
	}

	/** The older one, and the one in its place. */
	static List<Outlook> line() {
		UUID first = new UUID(7, 7);
		UUID second = new UUID(7, 8);
		CertificateLife old = new CertificateLife("2026-05-02", "2026-06-15", Optional.empty(), Optional.of(second), Optional.empty(), "", Optional.empty(),
				List.of(), turns(Deed.ISSUED, Deed.DUE, Deed.SUPERSEDED));
		CertificateLife now = new CertificateLife("2027-05-02", "2027-06-15", Optional.of(first), Optional.empty(), Optional.empty(), "", Optional.empty(),
				List.of(), turns(Deed.RENEWED));
		return List.of(outlook(named(first, "2025-00007", "2026-06-01", old), List.of(), false, false),
				outlook(named(second, "2026-00008", "2027-06-01", now), List.of(), true, false));
	}

	static TeamCertificates team() {
		return new TeamCertificates(List.of(
				new TeamCertificates.Line(HOLDER, "小满", TITLE, "2026-00006", Status.STOP, Messages.TeamCertificates_appeal.text()),
				new TeamCertificates.Line(HOLDER, "芒种", TITLE, "2026-00004", Status.WAIT, Messages.TeamCertificates_stale.text("2026-12-01")),
				new TeamCertificates.Line(HOLDER, "夏至", TITLE, "2026-00002", Status.WAIT, Messages.TeamCertificates_due.text("2026-12-10"))), 3);
	}

	static Diplomas page(boolean own, TeamCertificates team, Outlook... outlooks) {
		Map<UUID, Outlook> all = new HashMap<>();
		for (Outlook o : outlooks) {
			all.put(o.certificate().id(), o);
		}
		return new Diplomas(HOLDER, "小满", own, TODAY, List.of(outlooks).stream().map(Outlook::certificate).toList(), List.of(), Set.of(), Set.of(), all,
				Map.of(LEAD.toString(), "谷雨"), team, List.of(), List.of());
	}

	/** Writes down what is asked of it, and answers with a certificate. */
	static CertificateCare care(List<String> asked) {
		return (CertificateCare) Proxy.newProxyInstance(CertificateCare.class.getClassLoader(), new Class<?>[] { CertificateCare.class },
				(proxy, method, arguments) -> {
					List<Object> said = new ArrayList<>(List.of(arguments)).subList(2, arguments.length);
					asked.add(method.getName() + " " + said.stream().map(String::valueOf).collect(Collectors.joining(" ")));
					return Result.done(valid().certificate());
				});
	}

	private static Certificate certificate(int n, String until, CertificateLife life) {
		return named(new UUID(6, n), "2026-0000" + n, until, life);
	}

	private static Certificate named(UUID id, String number, String until, CertificateLife life) {
		return new Certificate(id, number, HOLDER, "definition", TITLE, "reception", 1, "1.0.0", at("2026-01-05"), until,
				List.of(new Bilingual("试岗：已开放", "Trial shift: open"), new Bilingual("结对实操：双方签字 3 次", "Pair-work: signed 3 times")), "0123456789abcdef0123", "",
				Optional.empty(), life);
	}

	private static CertificateLife life(String from, String grace) {
		return new CertificateLife(from, grace, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), List.of(), turns(Deed.ISSUED));
	}

	private static List<Turn> turns(Deed... deeds) {
		List<Turn> turns = new ArrayList<>();
		for (Deed deed : deeds) {
			boolean byLead = deed == Deed.SUSPENDED || deed == Deed.REVOKED;
			turns.add(new Turn(deed, at("2026-11-" + (10 + turns.size())), byLead ? LEAD.toString() : "system",
					Bilingual.same(byLead ? "客户投诉" : "")));
		}
		return turns;
	}

	private static Outlook outlook(Certificate certificate, List<Open> delta, boolean renews, boolean mayAppeal) {
		List<Finding> renewal = List.of(
				finding(new Bilingual("结对实操“接待”", "Pair-work “Reception”"), true, "", "已达成。", "Done."),
				finding(new Bilingual("通过考试“入门结业”", "Pass the exam “Onboarding final”"), false, "exam:e", "参加“入门结业”，达到 80%。", "Sit it and reach 80 %."));
		return new Outlook(certificate, certificate.standing(TODAY), renews ? renewal : List.of(), delta, certificate.life().turns(), mayAppeal,
				renews ? List.of(new Bilingual("自主权限（每单最多 50 元）", "money authority, up to 50 yuan a case"), new Bilingual("当师傅", "being a mentor")) : List.of());
	}

	private static Finding finding(Bilingual what, boolean met, String link, String nextZh, String nextEn) {
		return new Finding("r", met, new Missing(what, new Bilingual(met ? "1 次" : "还没有", met ? "once" : "not yet"),
				new Bilingual("1 次", "once"), new Bilingual(nextZh, nextEn)), met ? 100 : 0, link);
	}

	private static Instant at(String day) {
		return LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
	}
}
