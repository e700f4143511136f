package org.chushi.internal.publishing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.chushi.core.Result;

/**
 * A zip (PKWARE APPNOTE 6.3.10) whose bytes follow from its files alone: sorted, not compressed, one time for all, no extra
 * fields. So the same files make the same bytes on every machine, and a file that is not exactly so is refused, whatever part
 * of it was altered: there is nowhere to hide anything, and nothing that could swell.
 */
final class StoredZip {

	/** Bytes of the largest one. */
	static final int MOST = 256_000_000;
	static final int MOST_ENTRIES = 20_000;

	private static final int LOCAL = 0x04034b50;
	private static final int CENTRAL = 0x02014b50;
	private static final int END = 0x06054b50;
	private static final int LOCAL_SIZE = 30;
	private static final int CENTRAL_SIZE = 46;
	private static final int END_SIZE = 22;
	private static final short VERSION = 20;
	/** Bit 11: names are UTF-8. */
	private static final short UTF8 = 0x0800;
	/** 1 January 1980. */
	private static final short DATE = 0x21;
	private static final int LINK = 0120000;
	private static final int KIND = 0170000;

	/** An entry of the list at the end. */
	private record Listed(String name, int flags, int method, long size, long stored, long mode, int offset) {
	}

	private StoredZip() {
	}

	static byte[] write(SortedMap<String, byte[]> files) {
		int names = files.keySet().stream().mapToInt(n -> bytes(n).length).sum();
		long contents = files.values().stream().mapToLong(b -> b.length).sum();
		ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(contents + 2L * names + (long) files.size() * (LOCAL_SIZE + CENTRAL_SIZE) + END_SIZE))
				.order(ByteOrder.LITTLE_ENDIAN);
		List<Integer> offsets = new ArrayList<>();
		files.forEach((name, content) -> {
			offsets.add(out.position());
			out.putInt(LOCAL);
			head(out, name, content);
			out.put(bytes(name)).put(content);
		});
		int list = out.position();
		int number = 0;
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			out.putInt(CENTRAL).putShort(VERSION);
			head(out, file.getKey(), file.getValue());
			out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(offsets.get(number++));
			out.put(bytes(file.getKey()));
		}
		int length = out.position() - list;
		out.putInt(END).putInt(0).putShort((short) files.size()).putShort((short) files.size()).putInt(length).putInt(list).putShort((short) 0);
		return out.array();
	}

	/** What both headers have. */
	private static void head(ByteBuffer out, String name, byte[] content) {
		CRC32 crc = new CRC32();
		crc.update(content);
		out.putShort(VERSION).putShort(UTF8).putShort((short) 0).putShort((short) 0).putShort(DATE).putInt((int) crc.getValue())
				.putInt(content.length).putInt(content.length).putShort((short) bytes(name).length).putShort((short) 0);
	}

	private static byte[] bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Reads one that was written here.
	 *
	 * @param where  what to call it in a refusal
	 * @param needed an entry without which it is another kind of zip
	 */
	static Result<SortedMap<String, byte[]>> read(String where, byte[] zip, String needed) {
		try {
			List<Listed> list = list(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN));
			if (list.stream().noneMatch(e -> e.name().equals(needed))) {
				return Refusals.because(Messages.StoredZip_unsigned.text(), where, Messages.StoredZip_unsignedHave.text(needed),
						Messages.StoredZip_unsignedWant.text(needed), Messages.Verifier_askPublisher.text());
			}
			return entries(where, zip, list).then(files -> Arrays.equals(write(files), zip) ? Result.done(files)
					: Refusals.because(Messages.StoredZip_altered.text(), where, Messages.Verifier_askAgain.text()));
		} catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
			return Refusals.because(Messages.StoredZip_noZip.text(), where, Messages.Verifier_askAgain.text());
		}
	}

	private static List<Listed> list(ByteBuffer zip) {
		int end = zip.limit() - END_SIZE;
		if (zip.getInt(end) != END) {
			throw new IllegalArgumentException("no end");
		}
		int count = Short.toUnsignedInt(zip.getShort(end + 10));
		zip.position(zip.getInt(end + 16));
		List<Listed> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			all.add(listed(zip));
		}
		return all;
	}

	private static Listed listed(ByteBuffer zip) {
		int at = zip.position();
		if (zip.getInt(at) != CENTRAL) {
			throw new IllegalArgumentException("no entry");
		}
		byte[] name = new byte[Short.toUnsignedInt(zip.getShort(at + 28))];
		int more = Short.toUnsignedInt(zip.getShort(at + 30)) + Short.toUnsignedInt(zip.getShort(at + 32));
		zip.position(at + CENTRAL_SIZE);
		zip.get(name);
		zip.position(zip.position() + more);
		return new Listed(new String(name, StandardCharsets.UTF_8), zip.getShort(at + 8), zip.getShort(at + 10),
				Integer.toUnsignedLong(zip.getInt(at + 24)), Integer.toUnsignedLong(zip.getInt(at + 20)), zip.getInt(at + 38) >>> 16,
				zip.getInt(at + 42));
	}

	private static Result<SortedMap<String, byte[]>> entries(String where, byte[] zip, List<Listed> list) {
		SortedMap<String, byte[]> files = new TreeMap<>();
		Names names = new Names();
		long room = zip.length;
		if (list.size() > MOST_ENTRIES) {
			return Refusals.because(Messages.StoredZip_many.text(MOST_ENTRIES), where, Messages.Verifier_askPublisher.text());
		}
		for (Listed entry : list) {
			String place = where + "!/" + entry.name();
			Result<String> name = names.take(place, entry.name());
			if (name instanceof Result.Refused<String> refused) {
				return refused.as();
			}
			if ((entry.mode() & KIND) == LINK) {
				return Refusals.because(Messages.StoredZip_link.text(entry.name()), place, Messages.Verifier_doNot.text());
			}
			if (entry.method() != 0 || (entry.flags() & 1) != 0 || entry.size() != entry.stored()) {
				return Refusals.because(Messages.StoredZip_packed.text(entry.name()), place, Messages.Verifier_doNot.text());
			}
			room -= entry.size();
			if (room < 0) {
				// entries that lie upon each other would swell
				throw new IllegalArgumentException("more than there is");
			}
			files.put(entry.name(), content(zip, entry));
		}
		return Result.done(files);
	}

	private static byte[] content(byte[] zip, Listed entry) {
		int begin = Math.addExact(Math.addExact(entry.offset(), LOCAL_SIZE), bytes(entry.name()).length);
		if (begin < 0 || entry.size() > zip.length - begin) {
			throw new IndexOutOfBoundsException(begin);
		}
		return Arrays.copyOfRange(zip, begin, begin + (int) entry.size());
	}
}
