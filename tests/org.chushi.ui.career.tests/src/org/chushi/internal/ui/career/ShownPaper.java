package org.chushi.internal.ui.career;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.chushi.badges.StatusLists;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** Paper, lists and the page as the view sees them: what is asked for is written down. */
final class ShownPaper implements org.chushi.diplomas.Diplomas, StatusLists {

	final List<String> asked = new ArrayList<>();
	List<Diagnostic> notes = List.of();

	@Override
	public Result<Path> print(Session session, UUID certificate, Path file, boolean replace) {
		asked.add("print " + file.getFileName() + " " + replace);
		return Result.done(file, notes);
	}

	@Override
	public Result<Path> honourSheet(Session session, Path file, boolean replace) {
		asked.add("honours " + file.getFileName() + " " + replace);
		return Result.done(file);
	}

	@Override
	public String address() {
		return "https://badges.example/";
	}

	@Override
	public Result<String> publishAt(Session session, String address) {
		asked.add("publish at " + address);
		return address.startsWith("http") ? Result.done(address) : Result.refused(new Bilingual("不是网址。", "No address."));
	}

	@Override
	public Result<List<Path>> write(Session session, String key, char[] passphrase, Path folder) {
		asked.add("write " + key + " " + new String(passphrase) + " " + folder.getFileName());
		return Result.done(List.of(folder.resolve("a.json"), folder.resolve("b.json")));
	}

	List<Signing> signings = List.of(new Signing("key-出师客服团队", "出师客服团队", "did:key:z6Mk", 17, java.util.Optional.of(Instant.parse("2026-03-01T02:00:00Z")), Want.CHANGED));

	@Override
	public Result<List<Signing>> signings(Session session) {
		return Result.done(signings);
	}

	@Override
	public Result<Path> page(Session session, Path file, boolean replace) {
		asked.add("page " + file.getFileName() + " " + replace);
		return Result.done(file);
	}

	@Override
	public Result<Kept> keep(Session session, Path file) {
		asked.add("keep " + file);
		return Result.done(new Kept("did:key:z", "revocation", Instant.parse("2026-03-01T02:00:00Z"), Instant.parse("2026-04-01T02:00:00Z")));
	}

	@Override
	public Result<List<Kept>> kept(Session session) {
		throw new UnsupportedOperationException();
	}
}
