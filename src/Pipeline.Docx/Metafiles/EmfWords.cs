using System.Text;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Docx.Metafiles;

/// <summary>Plays records of words in Unicode (MS-EMF §2.3.5.8); glyphs by their numbers and letters above or below their line are not known here.</summary>
internal sealed class EmfWords(EmfCanvas canvas)
{
    public bool TryPlay(EmfRecord record)
    {
        const int Opaque = 2,
            Glyphs = 0x10;
        var (count, offset, options) = (record.Int32(44), record.Int32(48), record.Int32(52));
        if (record.Length < 76 || (options & Glyphs) != 0 || count < 0 || offset < 0 || (long)offset + 2L * count > record.Length)
            return false;
        if (Advance(record, record.Int32(72), count, options) is not { } length)
            return false;
        if ((options & Opaque) != 0)
        {
            var ((left, top), (right, bottom)) = (record.Point(56), record.Point(64));
            if (right > left && bottom > top)
                canvas.Svg.Rectangle(left, top, right - left, bottom - top, canvas.State.BackColour, canvas.State);
        }

        var words = Encoding.Unicode.GetString(record.Bytes.Slice(offset, 2 * count));
        Show(XmlCharacters.LeaveOut(string.Concat(words.Where(sign => !char.IsControl(sign)))), record.Point(36), length);
        return true;
    }

    /// <summary>How far the words go, 0 where the metafile does not say; null where letters are moved off their line (MS-EMF §2.2.5).</summary>
    private static double? Advance(EmfRecord record, int at, int count, int options)
    {
        const int HasBothWays = 0x2000;
        var size = (options & HasBothWays) != 0 ? 8 : 4;
        var length = 0.0;
        if (at <= 0)
            return length;
        for (var index = 0; index < count && (long)at + size <= record.Length; index++, at += size)
        {
            if (size == 8 && record.Int32(at + 4) != 0)
                return null;
            length += record.Int32(at);
        }

        return length;
    }

    private void Show(string words, (double X, double Y) reference, double length)
    {
        var (state, isFromPen) = (canvas.State, (canvas.State.TextAlign & 1) != 0);
        var place = isFromPen ? state.Pen2D : reference;
        if (isFromPen)
            canvas.State = state with { Pen2D = (place.X + length, place.Y) };
        if (words.Trim().Length == 0)
            return;
        var scale = state.Map.Scale;
        var size = (state.Font.Height == 0 ? 12 : Math.Abs(state.Font.Height)) * (state.Font.Height > 0 ? 0.87 : 1) * scale;
        var (x, y) = canvas.Mapped(place);
        var drop = (state.TextAlign & 24) switch
        {
            24 => 0,
            8 => -0.2 * size,
            _ => 0.9 * size,
        };
        var (sine, cosine) = Math.SinCos(state.Font.Escapement / 10.0 * Math.PI / 180);
        canvas.Svg.Text(words, x + drop * sine, y + drop * cosine, size, length * scale, canvas.State);
    }
}
