using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// The marks that tie names to affiliations and notes: superscript or not, in brackets or not, digits, letters and the
/// usual signs.
/// </summary>
internal static partial class AuthorMarks
{
    private const string Signs = "*∗⁎＊†‡§¶#✉✝⁑";

    /// <summary>Characters of a run of marks ("1,2*"); what is longer and raised is text.</summary>
    private const int LongestRaised = 6;

    private const string SuperscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The text with Unicode superscripts as plain characters and small capitals, which tell surnames, as capitals; and which characters are marks.</summary>
    public static (string Text, bool[] IsMark) Read(Line line)
    {
        var characters = line.Text.Select(Digit).ToArray();
        var marks = new bool[characters.Length];
        var isWhole = line.Features.IsSmallCaps;
        foreach (var (start, run) in Runs(line))
        {
            for (var at = start; at < start + run.Text.Length; at++)
            {
                marks[at] =
                    (run.Format.Position == VerticalPosition.Superscript && characters[at] != ' ')
                    || Signs.Contains(characters[at], StringComparison.Ordinal);
                marks[at] |= char.IsAsciiDigit(characters[at]);
                if (run.Format.SmallCaps && !isWhole)
                    characters[at] = char.ToUpperInvariant(characters[at]);
                characters[at] = Narrow(characters[at]);
                if (Plain(characters[at]) is not { } plain)
                    continue;
                characters[at] = plain;
                marks[at] = true;
            }
        }

        foreach (var (start, length, _) in OrcidIds(line.Text))
        {
            Array.Fill(characters, ' ', start, length);
            Array.Fill(marks, false, start, length);
        }

        foreach (var (start, run) in Runs(line).Where(item => IsOrcidWord(item.Run)))
        {
            Array.Fill(characters, ' ', start, run.Text.Length);
            Array.Fill(marks, false, start, run.Text.Length);
        }

        foreach (Match match in Closed().Matches(new string(characters)).Where(match => marks[match.Index]))
            Array.Fill(marks, true, match.Index, match.Length);
        foreach (Match match in Bracketed().Matches(new string(characters)))
            Array.Fill(marks, true, match.Index, match.Length);
        foreach (var letter in Letters(new string(characters)))
            Array.Fill(marks, true, letter.Index, letter.Length);
        BridgeCommas(characters, marks);
        return (new string(characters), marks);
    }

    /// <summary>Letters on the line behind names, as Elsevier's template has them when the raised letters are lost ("Siti Rahma a, *, Budi Santoso b"): "a" is among them.</summary>
    private static List<Match> Letters(string text) =>
        LetterBehindName().Matches(text).ToList() is var found && found.Exists(letter => letter.Value == "a") ? found : [];

    /// <summary>"iD" or "ORCID" in place of the icon, linked to the record.</summary>
    private static bool IsOrcidWord(ManuscriptText run) =>
        run.Format.Link is { } link && link.Contains("orcid.org", StringComparison.OrdinalIgnoreCase) && OrcidWord().IsMatch(run.Text);

    /// <summary>The entries of a run of marks: "1,2*#" gives 1, 2, * and #.</summary>
    public static Seq<string> Split(string marks) => Entry().Matches(marks).Select(match => match.Value).ToSeq();

    /// <summary>The text with spaces in place of ORCID iDs, of what announces them and of the brackets round them.</summary>
    public static string WithoutOrcids(string text) =>
        ContactPatterns.AnnouncedOrcid().Replace(text, match => new string(' ', match.Length));

    /// <summary>The text without signs before its first word and behind its last.</summary>
    public static string WithoutSigns(string text) => text.AsSpan().Trim(Signs + " ").ToString();

    public static string WithoutTrailingSigns(string text) => text.TrimEnd([.. Signs]);

    public static bool IsSign(string mark) => mark.Length == 1 && Signs.Contains(mark[0], StringComparison.Ordinal);

    /// <summary>A mark before an address or note, with the characters it takes; null where the line has none.</summary>
    public static (string Label, int Length)? Leading(Line line)
    {
        var (text, isMark) = Read(line);
        var start = text.Length - text.TrimStart().Length;
        var end = start;
        while (end < text.Length && isMark[end])
            end++;
        var label = SeveralMarks().IsMatch(text[start..end])
            ? string.Join(',', Split(text[start..end]))
            : text[start..end].Trim('(', ')', '[', ']', '.', ',', ' ');
        if (
            (label.Length is > 0 and <= 3 || label.Contains(',', StringComparison.Ordinal))
            && end < text.Length
            && IsMark(line, text, label, start, end)
        )
            return (label, end + Punctuation().Match(text, end).Length);
        var typed = Typed().Match(text);
        if (
            Bare().Match(text) is { Success: true } bare
            && Languages.PersonWords.NamesInstitution(text[bare.Length..])
            && Languages.PersonWords.IsAddressOnly(text[bare.Length..])
        )
            typed = bare;
        return typed.Success ? (typed.Groups["label"].Value, typed.Length) : null;
    }

    /// <summary>A number that is plain text and followed by a space is a mark only before an address: "1 January" has none.</summary>
    private static bool IsMark(Line line, string text, string label, int start, int end) =>
        !label.All(char.IsAsciiDigit)
        || text[end] != ' '
        || (line.Text[start] != text[start] && !char.IsDigit(line.Text[start]))
        || IsSuperscript(line, start)
        || (label.Length < 3 && Languages.PersonWords.IsAddress(text[end..]));

    /// <summary>The text with raised marks blank: an address may follow its mark without a space ("¹siti@…").</summary>
    public static string WithoutRaised(Line line)
    {
        var characters = line.Text.ToCharArray();
        foreach (var (start, run) in Runs(line))
        {
            for (var at = start; at < start + run.Text.Length; at++)
                if (
                    Plain(characters[at]) is not null
                    || (run.Format.Position == VerticalPosition.Superscript && run.Text.Length <= LongestRaised)
                )
                    characters[at] = ' ';
        }

        return new string(characters);
    }

    private static bool IsSuperscript(Line line, int at) =>
        Runs(line)
            .Any(run => run.Start <= at && at < run.Start + run.Run.Text.Length && run.Run.Format.Position == VerticalPosition.Superscript);

    public static bool StartsWithMark(Line line) => Leading(line) is not null;

    /// <summary>A mark, and behind it words that read like an address.</summary>
    public static bool IsMarkedAddress(Line line) =>
        Leading(line) is { } mark && Languages.PersonWords.IsAddress(line.From(mark.Length).Words);

    /// <summary>ORCID iDs typed into a line, with the word or address before them and the brackets round them.</summary>
    private static IEnumerable<(int Start, int Length, string Id)> OrcidIds(string text) =>
        ContactPatterns.AnnouncedOrcid().Matches(text).Select(match => (match.Index, match.Length, match.Groups["id"].Value));

    /// <summary>ORCID iDs of text, links and linked pictures, by the position they begin at.</summary>
    public static Dictionary<int, string> OrcidLinks(Line line)
    {
        var links = OrcidIds(line.Text).ToDictionary(found => found.Start, found => found.Id);
        var at = 0;
        foreach (var inline in line.Inlines)
        {
            var link = inline is ManuscriptText text ? text.Format.Link : (inline as ManuscriptPicture)?.Link;
            if (link is not null && link.Contains("orcid.org", StringComparison.OrdinalIgnoreCase))
                links.TryAdd(at, link);
            at += InlineCut.Width(inline);
        }

        return links;
    }

    /// <summary>The runs of text with the places they begin at.</summary>
    public static IEnumerable<(int Start, ManuscriptText Run)> Runs(Line line)
    {
        var at = 0;
        foreach (var inline in line.Inlines)
        {
            if (inline is ManuscriptText run)
                yield return (at, run);
            at += InlineCut.Width(inline);
        }
    }

    /// <summary>A comma or space between two marks is part of them.</summary>
    private static void BridgeCommas(char[] text, bool[] marks)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (!marks[at - 1] || marks[at] || text[at] is not (',' or ' '))
                continue;
            var next = at;
            while (next < text.Length && text[next] is ',' or ' ')
                next++;
            if (next < text.Length && marks[next])
                Array.Fill(marks, true, at, next - at);
        }
    }

    /// <summary>Punctuation as wide as Chinese signs, and that of Arabic, is as good as ours.</summary>
    private static char Narrow(char character) =>
        character switch
        {
            '，' or '、' or '،' => ',',
            '；' or '؛' => ';',
            '（' => '(',
            '）' => ')',
            _ => character,
        };

    /// <summary>Digits of Arabic and Persian as ours.</summary>
    private static char Digit(char character) =>
        character is (>= '٠' and <= '٩') or (>= '۰' and <= '۹') ? (char)('0' + char.GetNumericValue(character)) : character;

    /// <summary>The sign that a raised one stands for; null for one that is not raised.</summary>
    public static char? Plain(char character) =>
        SuperscriptDigits.IndexOf(character, StringComparison.Ordinal) switch
        {
            >= 0 and var digit => (char)('0' + digit),
            _ => character switch
            {
                'ᵃ' => 'a',
                'ᵇ' => 'b',
                'ᶜ' => 'c',
                'ᵈ' => 'd',
                'ᵉ' => 'e',
                'ª' => 'a',
                '˒' or '﹐' => ',',
                _ => null,
            },
        };

    // "Ph.D.(c)" is a candidate, whose mark is none.
    [GeneratedRegex(@"(?!(?<=Ph\.?\s?D\.?\s?)\(c\))[(\[](?:\d{1,2}|[a-z*†‡])(?:\s*,\s*(?:\d{1,2}|[a-z*†‡]))*[)\]]")]
    private static partial Regex Bracketed();

    /// <summary>A number with a bracket behind it and none before it ("Siti Rahma 1)").</summary>
    [GeneratedRegex(@"(?<![\d(\[/-])\d{1,2}\)")]
    private static partial Regex Closed();

    [GeneratedRegex(@"^\W*(?:ORCID\W*)?(?:iD|ORCID|link|profile)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex OrcidWord();

    /// <summary>The letter first: looked back from every letter of a long word, the name before it would take the square of its length.</summary>
    [GeneratedRegex(
        @"(?<=[\s,])[a-h](?=\s*(?:[,;*]|$|\s(?:and|dan|&)\s))(?<=\p{Lu}[\p{L}’'.-]*\s+\p{Lu}(?:[\p{L}’'-]*\p{Ll})?(?:,[a-z])*[,\s]*[a-h])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LetterBehindName();

    /// <summary>A letter and an address behind it, with nothing but a space between.</summary>
    [GeneratedRegex(@"^\s*(?<label>[a-df-h])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    /// <summary>The marks of all whom one address is for ("1),2)", "1,2,3").</summary>
    [GeneratedRegex(@"^[\s(\[]*(?:\d{1,2}|[a-z])[)\]]?(?:\s*,\s*[(\[]?(?:\d{1,2}|[a-z])[)\]]?)+[\s.]*$")]
    private static partial Regex SeveralMarks();

    [GeneratedRegex(@"\d+|[A-Za-z]+|(?<sign>[*∗⁎＊†‡§¶#✉✝⁑])\k<sign>*")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\G[\s.,:)\]]*")]
    private static partial Regex Punctuation();

    /// <summary>"a) Universitas Contoh", "b. Universitas Contoh".</summary>
    [GeneratedRegex(@"^\s*(?:\(?(?<label>[a-z])\)\s*|(?<label>[a-z])\.\s+)(?=\p{Lu})")]
    public static partial Regex Typed();
}
