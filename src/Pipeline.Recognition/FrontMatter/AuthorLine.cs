using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads a line of one or more authors with their marks.</summary>
internal sealed partial class AuthorLine
{
    /// <summary>Words of the longest part that is read as a group or as an unusual name.</summary>
    private const int LongestPart = 12;

    /// <summary>Words of the longest name that nothing but its words tells; one with small words ("de la") may be longer by these.</summary>
    private const int LongestName = 6;

    /// <summary>Words of the longest line of authors, and letters of a word in it on average.</summary>
    private const int MostWords = 80,
        MostLetters = 40;

    private readonly string _text;
    private readonly bool[] _isMark;
    private readonly string _raw;
    private readonly Line _line;
    private readonly bool _commasAreInNames;
    private readonly bool _strokesPart;
    private readonly bool _marksLead;
    private readonly IReadOnlyList<(int Start, int Length)> _lives;
    private readonly List<AuthorName> _names = [];
    private readonly StringBuilder _name = new();
    private readonly StringBuilder _marks = new();
    private string? _orcid;
    private int _start = -1;

    private AuthorLine(Line printed, bool isInverted)
    {
        var line = printed.From(Credits.LengthOf(printed.Text));
        _line = line;
        _raw = line.Raw;
        (_text, _isMark) = AuthorMarks.Read(line);
        _lives = LifeYears.In(_text);
        foreach (var (start, length) in _lives)
            Array.Fill(_isMark, false, start, length);
        _text = Remarks.Blank(
            _lives.Aggregate(_text, (text, life) => text.Remove(life.Start, life.Length).Insert(life.Start, new(' ', life.Length)))
        );
        _marksLead = AuthorMarks.Leading(line) is { } mark && !AuthorMarks.IsSign(mark.Label[..1]);
        _strokesPart = Enumerable.Range(0, _text.Length).Any(at => _text[at] == '/' && IsBesideSpace(at));
        _commasAreInNames = isInverted || Enumerable.Range(0, _text.Length).Any(at => _text[at] == ';' && !_isMark[at]);
    }

    public static IReadOnlyList<AuthorName> Read(Line line) => new AuthorLine(line, isInverted: false).Read();

    /// <summary>As <see cref="Read(Line)"/>, where no comma parts names ("Rahma, Siti").</summary>
    public static IReadOnlyList<AuthorName> ReadInverted(Line line) => new AuthorLine(line, isInverted: true).Read();

    /// <summary>Whether every part of the line could be the name of a person, or of a group beside persons.</summary>
    public static bool IsAuthorLine(Line line)
    {
        if (!MayNameAuthors(line))
            return false;
        var names = Read(line);
        return names.Any(name => PersonWords.IsName(name.Raw) || GroupNames.IsEditors(name.Raw))
            && names.All(IsNameOrGroup)
            && (
                line.WordCount <= LongestName
                || line.Words.Split(' ').Count(PersonWords.IsNoParticle) < LongestName
                || names.Count > 1
                || names[0].Marks.Count > 0
                || names[0].Raw.Contains(',', StringComparison.Ordinal)
            );
    }

    /// <summary>
    /// The parts that are no names in a line that names authors all the same: marks or a word that joins names part them,
    /// they are no more than the names of two words and longer, and each is short and mostly in capitals. None where the
    /// line names nobody.
    /// </summary>
    public static IReadOnlyList<AuthorName> OddParts(Line line)
    {
        if (!MayNameAuthors(line) || PersonWords.IsAddress(line.Words) || Sentence.IsClosed(line.Words.TrimEnd('.')))
            return [];
        var names = Read(line);
        var odd = names.Where(name => !IsNameOrGroup(name)).ToList();
        var whole = names.Count(name => IsNameOrGroup(name) && IsOfSeveralWords(name));
        return whole >= odd.Count && (IsJoined(line) || names.Any(name => !name.Marks.IsEmpty)) && odd.TrueForAll(IsLikeName) ? odd : [];
    }

    /// <summary>Weakest of all, for lines that nothing else claimed: short, no address, and in two parts or more two words with capitals beside each other.</summary>
    public static bool IsLikeAuthors(Line line) =>
        !line.IsProse
        && MayNameAuthors(line)
        && !PersonWords.IsAddress(line.Words)
        && IsJoined(line)
        && Read(line).Count(name => TwoCapitals().IsMatch(name.Raw)) > 1;

    private static bool MayNameAuthors(Line line) =>
        line.WordCount <= MostWords
        && line.Text.Length <= MostWords * MostLetters
        && !line.Words.Contains('@', StringComparison.Ordinal)
        && !LicenceLines.IsLicence(line)
        && !IsLabelled(line)
        && !Numbered().IsMatch(line.Words)
        && !Salutation().IsMatch(line.Words)
        && !Months.IsDate(line.Words)
        && !Months.IsPlaceAndDate(line.Words)
        && (!AuthorMarks.StartsWithMark(line) || MarksLead(line))
        && !PersonWords.EndsWithCountry(line.Words)
        && !PersonWords.EndsWithPlace(line.Words);

    /// <summary>A word and a colon open a line that says something else ("Words: 7,890; Tables: 2"): no name has a colon.</summary>
    private static bool IsLabelled(Line line) =>
        AuthorMarks.WithoutOrcids(line.Text)[Credits.LengthOf(line.Text)..].TrimEnd(' ', ':').Contains(':', StringComparison.Ordinal);

    /// <summary>Every one of several names has its mark before it ("¹Siti Rahma, ²Budi Santoso").</summary>
    private static bool MarksLead(Line line) =>
        new AuthorLine(line, isInverted: false) is { _marksLead: true } read
        && read.Read() is { Count: > 1 } names
        && names.TrueForAll(name => !name.Marks.IsEmpty && PersonWords.IsName(name.Raw))
        && names.Exists(IsOfSeveralWords);

    private static bool IsNameOrGroup(AuthorName name) =>
        PersonWords.IsName(name.Raw)
        || GroupNames.IsEditors(name.Raw)
        || (
            IsShort(name)
            && (GroupNames.LeadAt(name.Raw, 0) > 0 || (GroupNames.IsGroup(name.Raw) && GroupNames.Bare(name.Raw).Any(char.IsUpper)))
        );

    private static bool IsOfSeveralWords(AuthorName name) => name.Raw.Split(' ').Length > 1;

    private static bool IsShort(AuthorName name) => name.Raw.Split(' ').Length <= LongestPart;

    private static bool IsLikeName(AuthorName name) =>
        IsShort(name)
        && IsOfSeveralWords(name)
        && name.Raw.Split(' ').Count(word => word.Any(char.IsUpper)) * 2 >= name.Raw.Split(' ').Length
        && !name.Raw.Contains(':', StringComparison.Ordinal)
        && !PersonWords.IsAddress(name.Raw)
        && !name.Raw.Split(' ').Any(PersonWords.IsOfTitles);

    /// <summary>A word for "and" stands inside the line.</summary>
    private static bool IsJoined(Line line)
    {
        var words = line.Words.Split(' ');
        return Enumerable.Range(1, Math.Max(0, words.Length - 2)).Any(at => PersonWords.IsConjunction(words[at]));
    }

    /// <summary>Weaker than <see cref="IsAuthorLine"/>, for lines in a style for authors: nothing speaks against names.</summary>
    public static bool IsPlausible(Line line) =>
        !AuthorMarks.StartsWithMark(line)
        && !line.IsProse
        && line.Words[^1] != '.'
        && Read(line).All(name => !PersonWords.IsAddress(name.Raw) && name.Raw.Split(' ').Length <= 7);

    private List<AuthorName> Read()
    {
        var links = AuthorMarks.OrcidLinks(_line);
        for (var at = 0; at < _text.Length; at++)
        {
            if (links.TryGetValue(at, out var link))
                _orcid = LastPart(link);
            if (_isMark[at])
                Mark(at);
            else if (IsSeparator(at, out var width))
            {
                End(at);
                at += width - 1;
            }
            else if (_text[at] != LineText.Object)
                Append(at);
        }

        End(_text.Length);
        return MergeDegrees();
    }

    private static string LastPart(string link) => link.TrimEnd('/')[(link.TrimEnd('/').LastIndexOf('/') + 1)..];

    /// <summary>Where marks lead, one behind a name ends it and belongs to the next.</summary>
    private void Mark(int at)
    {
        if (_marksLead && char.IsLetterOrDigit(_text[at]) && LineText.Clean(_name.ToString()).Length > 0)
            End(at);
        _marks.Append(_text[at]);
    }

    private void Append(int at)
    {
        if (!_marksLead && _marks.Length > 0 && char.IsLetter(_text[at]) && _name.Length > 0)
            End(at);
        if (_start < 0 && !char.IsWhiteSpace(_text[at]))
            _start = at;
        _name.Append(_text[at]);
    }

    private bool IsSeparator(int at, out int width)
    {
        width = 1;
        var character = _text[at];
        if (character is ';' or '|' or '•' or '·' or '&' || _raw[at] == '\t' || (character == '/' && IsBesideSpace(at)))
            return true;
        if (character == ',')
            return !_commasAreInNames;
        if (character != ' ')
            return false;
        if (GroupNames.LeadAt(_text, at + 1) > 0)
            return true;
        if (
            ArabicNames.AndAt(_text, at + 1) is > 0 and var and
            && (_marks.Length > 0 || _text[at + 1 + and] == ' ' || IsBetweenWholeNames(at + 1))
        )
        {
            width += and;
            return true;
        }

        var end = _text.IndexOf(' ', at + 1);
        if (end < 0)
            return false;
        var word = _text[(at + 1)..end];
        width = end - at;
        return PersonWords.IsConjunction(word)
            || (PersonWords.MayBeConjunction(word) && !_strokesPart && (_marks.Length > 0 || IsBetweenWholeNames(end)));
    }

    /// <summary>A stroke between names; one inside a name has none ("Rajan a/l Muniandy").</summary>
    private bool IsBesideSpace(int at) => (at > 0 && _text[at - 1] == ' ') || (at + 1 < _text.Length && _text[at + 1] == ' ');

    /// <summary>"Ana Silva e Rui Costa" are two, "José Ortega y Gasset" is one: two words stand on either side between two names.</summary>
    private bool IsBetweenWholeNames(int after)
    {
        var end = _text.AsSpan(after).IndexOfAny(_commasAreInNames ? ';' : ',', ';') is >= 0 and var length ? after + length : _text.Length;
        var following = LineText
            .Clean(_text[after..end])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .TakeWhile(word => !PersonWords.MayBeConjunction(word) && !PersonWords.IsConjunction(word))
            .Count();
        return LineText.Clean(_name.ToString()).Contains(' ', StringComparison.Ordinal) && following > 1;
    }

    private void End(int at)
    {
        var raw = LineText.Clean(_name.ToString()).Trim(' ', ',', ';', ':');
        if (raw.Length > 0)
        {
            var source = _line.Slice(_start, Math.Max(1, at - _start)) is { Inlines: [var first, ..] } ? first.Source : _line.Source;
            var late = Late().Match(raw).Length;
            _names.Add(
                new(raw[late..], AuthorMarks.Split(_marks.ToString()), _orcid, source)
                {
                    IsLate = late > 0 || _lives.Any(life => life.Start > _start && life.Start < at),
                }
            );
        }
        else if (_names.Count > 0 && (_marks.Length > 0 || _orcid is not null))
        {
            _names[^1] = _names[^1] with
            {
                Marks = [.. _names[^1].Marks, .. AuthorMarks.Split(_marks.ToString())],
                Orcid = _names[^1].Orcid ?? _orcid,
            };
        }

        _name.Clear();
        _marks.Clear();
        _orcid = null;
        _start = -1;
    }

    /// <summary>A degree behind a comma belongs to the name before it.</summary>
    private List<AuthorName> MergeDegrees()
    {
        var merged = new List<AuthorName>();
        foreach (var (name, at) in _names.Select((name, at) => (name, at)))
        {
            if (
                merged.Count > 0
                && (
                    PersonWords.IsDegree(name.Raw)
                    || IsDegreeBehind(merged[^1].Raw, name.Raw)
                    || IsLicence(merged[^1].Raw, name.Raw)
                    || IsDegreeBefore(merged[^1].Raw, name.Raw, at + 1 < _names.Count ? _names[at + 1].Raw : null)
                )
            )
                merged[^1] = merged[^1] with
                {
                    Raw = $"{merged[^1].Raw}, {name.Raw}",
                    Marks = [.. merged[^1].Marks, .. name.Marks],
                    Orcid = merged[^1].Orcid ?? name.Orcid,
                };
            else if (merged.Count > 0 && (Posts.Is(name.Raw) || Posts.IsIndependent(name.Raw)))
                merged[^1] = merged[^1] with
                {
                    Post = name.Raw,
                    Marks = [.. merged[^1].Marks, .. name.Marks],
                    Orcid = merged[^1].Orcid ?? name.Orcid,
                };
            else
                merged.Add(name);
        }

        return merged;
    }

    /// <summary>A few capitals behind a degree are another ("RN, MAN", "M.Si., IPU").</summary>
    private static bool IsDegreeBehind(string name, string part) =>
        part.Length is >= 2 and <= 5
        && part.All(char.IsUpper)
        && name.LastIndexOf(',') is > 0 and var comma
        && PersonWords.IsDegree(name[(comma + 1)..]);

    /// <summary>A few capitals without a vowel behind a whole name are a licence to practise ("RSW", "LPT").</summary>
    private static bool IsLicence(string name, string part) =>
        part.Length is >= 3 and <= 5
        && part.All(letter => char.IsAsciiLetterUpper(letter) && !"AEIOUY".Contains(letter, StringComparison.Ordinal))
        && name.Split(',')[0].Contains(' ', StringComparison.Ordinal);

    /// <summary>A few capitals between a name and a degree are another ("Bernadus Tukan, SKM, M.Kes").</summary>
    private static bool IsDegreeBefore(string name, string part, string? next) =>
        next is not null
        && part.Length is >= 2 and <= 5
        && part.All(char.IsUpper)
        && name.Contains(' ', StringComparison.Ordinal)
        && PersonWords.IsDegree(next);

    [GeneratedRegex(
        @"^\(?(?:(?:the )?late|alm\.|almh\.|almarhum(?:ah)?|allahyarham(?:ah)?|mendiang|wijlen)\)?\s+(?=(?-i:\p{Lu})\S+\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Late();

    /// <summary>Letters begin with those they are to ("Dear Editor,").</summary>
    [GeneratedRegex(
        @"^(?:dear|to\s+the|kepada|yth\.?|yang\s+terhormat|estimad[oa]s?|señor(?:a|es)?|prezad[oa]s?|ch(?:er|ère)s?|sehr\s+geehrte[rn]?|liebe[rn]?|geachte|beste)\s.*[,:;]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Salutation();

    /// <summary>Things that are counted, with their number: "Plate 1", "Working Paper No. 12", "Version 3" look like a name with a mark.</summary>
    [GeneratedRegex(
        @"^(?:[\p{L}.-]+\s+){0,4}(?:no|nr|n[º°]|number|nomor|número|numéro|nummer|version|versi|versión|versão|draft|revision|paper|report|session|sesi|panel|part|parte|teil|deel|bagian|chapter|bab|volume|vol|issue|plate|figure|fig|table|gambar|tabel|foto|photo|map|box|page|appendix|annex|lampiran)\.?\s*[0-9]{1,4}[a-zA-Z]?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+ (?:\p{L}+ )?\p{Lu}\p{Ll}+")]
    private static partial Regex TwoCapitals();
}
