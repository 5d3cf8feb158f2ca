using System.Globalization;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Builds up an equation that was typed on one line, as far as its letters say: names, numbers, signs, and what is raised or
/// lowered beside them (MathML Core §3). A fraction typed with a stroke stays one with a stroke.
/// </summary>
internal sealed class TypedMath
{
    private readonly List<MathElement> _row = [];
    private readonly bool _hasItalics;

    private TypedMath(bool hasItalics) => _hasItalics = hasItalics;

    public static MathElement Of(Line line)
    {
        var runs = line.Inlines.OfType<ManuscriptText>().ToList();
        var math = new TypedMath(runs.Exists(run => run.Format.Italic));
        foreach (var run in runs)
            math.Add(run);
        return new("math", [], math._row.ToSeq(), string.Empty);
    }

    /// <summary>On one line, with the signs that stand for lowering and raising where only letters are written ("T_i", "e^2").</summary>
    public static string TextOf(Line line) =>
        LineText.Clean(
            string.Concat(
                line.Inlines.OfType<ManuscriptText>()
                    .Select(run =>
                        (string.IsNullOrWhiteSpace(run.Text), run.Format.Position) switch
                        {
                            (false, VerticalPosition.Subscript) => $"_{run.Text}",
                            (false, VerticalPosition.Superscript) => $"^{run.Text}",
                            _ => run.Text,
                        }
                    )
            )
        );

    private void Add(ManuscriptText run)
    {
        var tokens = Tokens(run).ToList();
        if (tokens.Count == 0)
            return;
        if (run.Format.Position == VerticalPosition.Baseline || _row.Count == 0)
            _row.AddRange(tokens);
        else
            _row[^1] = Scripted(_row[^1], MathElement.Row(tokens.ToSeq()), run.Format.Position == VerticalPosition.Superscript);
    }

    /// <summary>What is lowered and raised beside one base stands one above the other.</summary>
    private static MathElement Scripted(MathElement above, MathElement script, bool isRaised) =>
        (above.Name, isRaised) switch
        {
            ("msub", true) => MathElement.Of("msubsup", above.Children[0], above.Children[1], script),
            ("msup", false) => MathElement.Of("msubsup", above.Children[0], script, above.Children[1]),
            (_, true) => MathElement.Of("msup", above, script),
            _ => MathElement.Of("msub", above, script),
        };

    private IEnumerable<MathElement> Tokens(ManuscriptText run)
    {
        var text = run.Text;
        for (var at = 0; at < text.Length; )
        {
            var start = at;
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (char.IsDigit(text[at]))
            {
                while (
                    at < text.Length
                    && (char.IsDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1])))
                )
                    at++;
                yield return MathElement.Token("mn", text[start..at]);
            }
            else if (IsOfName(text, at))
            {
                at = EndOfName(text, at);
                yield return Name(text[start..at], run.Format);
            }
            else
            {
                at += char.IsSurrogatePair(text, at) ? 2 : 1;
                yield return MathElement.Token("mo", text[start..at] is "-" or "–" ? "−" : text[start..at]);
            }
        }
    }

    /// <summary>Letters, marks above them, and digits raised or lowered by their character ("β₁").</summary>
    private static bool IsOfName(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.OtherNumber
                or UnicodeCategory.Surrogate;

    /// <summary>Words behind one another are one name ("Net profit").</summary>
    private static int EndOfName(string text, int at)
    {
        var isGreek = IsGreek(text[at]);
        while (
            at < text.Length
            && (
                (IsOfName(text, at) && (!char.IsLetter(text[at]) || IsGreek(text[at]) == isGreek))
                || (text[at] == ' ' && at + 2 < text.Length && IsWord(text, at - 1) && IsWord(text, at + 1))
            )
        )
            at++;
        return at;
    }

    /// <summary>A Greek letter beside a Latin one is a factor of its own.</summary>
    private static bool IsGreek(char character) => character is >= '\u0370' and <= '\u03FF';

    private static bool IsWord(string text, int at) =>
        char.IsLetter(text[at]) && ((at + 1 < text.Length && char.IsLetter(text[at + 1])) || (at > 0 && char.IsLetter(text[at - 1])));

    /// <summary>A single letter is in italics of itself, a longer name upright; where the author has set some in italics, the others are meant to be upright.</summary>
    private MathElement Name(string name, RunFormat format)
    {
        if (name.Contains(' ', StringComparison.Ordinal))
            return MathElement.Token("mtext", name);
        var token = MathElement.Token("mi", name);
        if (format.Bold)
            return token.With("mathvariant", format.Italic ? "bold-italic" : "bold");
        if (name.EnumerateRunes().Count() == 1)
            return format.Italic || !_hasItalics ? token : token.With("mathvariant", "normal");
        return format.Italic ? token.With("mathvariant", "italic") : token;
    }
}
