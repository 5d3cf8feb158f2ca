namespace Pipeline.References.Citations;

/// <summary>How well a citation's names fit a reference.</summary>
internal enum Fit
{
    None,

    /// <summary>Probably meant: spelled otherwise, more or fewer authors, part of an organisation's name.</summary>
    Near,

    /// <summary>Named as the reference list names it.</summary>
    Exact,
}

/// <summary>Compares the names of a citation with those of a reference.</summary>
internal static class NameMatcher
{
    /// <summary>Part of a citation's words that an organisation's name must have to be taken for it.</summary>
    private const double NearShare = 0.75;

    /// <summary>Shortest beginning two words must share to be forms of one word ("organization", "organizational").</summary>
    private const int SharedBeginning = 5;

    public static Fit Compare(AuthorPhrase phrase, CitedWork work)
    {
        if (phrase.Names.Count == 0) return Fit.None;
        if (work.Authors.Count == 0) return CompareTitle(phrase, work);
        var organisation = work.Authors[0].Organisation is { } name ? CompareOrganisation(phrase, name) : Fit.None;
        var people = ComparePeople(phrase, work);
        return organisation > people ? organisation : people;
    }

    private static Fit ComparePeople(AuthorPhrase phrase, CitedWork work)
    {
        var (named, authors) = (phrase.Names, work.Authors);
        var shared = Math.Min(named.Count, authors.Count);
        var fit = Fit.Exact;
        for (var index = 0; index < shared && fit != Fit.None; index++)
        {
            var one = CompareName(named[index], authors[index]);
            fit = one < fit ? one : fit;
        }

        if (fit == Fit.None) return IsSwapped(named, authors) ? Fit.Near : Fit.None;
        if (phrase.HasEtAl) return named.Count < authors.Count || work.HasEtAl ? fit : named.Count == authors.Count ? Fit.Near : Fit.None;
        if (named.Count == authors.Count) return work.HasEtAl ? Fit.Near : fit;
        return named.Count < authors.Count && fit == Fit.Exact ? Fit.Near : Fit.None;
    }

    private static bool IsSwapped(IReadOnlyList<CitedName> named, IReadOnlyList<CitedAuthor> authors) =>
        named.Count == 2 && authors.Count == 2 && CompareName(named[0], authors[1]) == Fit.Exact && CompareName(named[1], authors[0]) == Fit.Exact;

    private static Fit CompareName(CitedName name, CitedAuthor author)
    {
        if (author.Organisation is { } organisation) return CompareOrganisation(name.Key, name.Words, organisation);
        if (name.Key == author.Key || name.Key == author.ShortKey) return Fit.Exact;
        if (IsWithGivenNames(name, author)) return Fit.Exact;
        if (name.Key.Length > 3 && author.GivenKey.Length > 3 && (name.Key == author.GivenKey || name.Key == author.Key + author.GivenKey)) return Fit.Near;
        return NameKeys.IsSlip(name.Key, author.Key) || NameKeys.IsSlip(name.Key, author.ShortKey) || IsTransliteration(name.Key, author.Key) ? Fit.Near : Fit.None;
    }

    /// <summary>"J. S. Nye" or "Joseph Nye" for Nye, J. S.</summary>
    private static bool IsWithGivenNames(CitedName name, CitedAuthor author) =>
        name.Words.Count > 1 && author.GivenKey.Length > 0 && name.Words[0][0] == author.GivenKey[0]
        && (name.Key.EndsWith(author.Key, StringComparison.Ordinal) || name.Key.EndsWith(author.ShortKey, StringComparison.Ordinal));

    /// <summary>"Mueller" for Müller, whose folded form is "muller".</summary>
    private static bool IsTransliteration(string left, string right) => left != right && Untransliterated(left) == Untransliterated(right);

    private static string Untransliterated(string key) =>
        key.Replace("ue", "u", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ae", "a", StringComparison.Ordinal);

    private static Fit CompareOrganisation(AuthorPhrase phrase, string organisation) =>
        CompareOrganisation(NameKeys.Fold(phrase.Printed), NameKeys.Words(phrase.Printed), organisation);

    private static Fit CompareOrganisation(string key, IReadOnlyList<string> words, string organisation)
    {
        if (key.StartsWith("the", StringComparison.Ordinal) && words.Count > 0 && words[0] != "the" && key.Length > 6) key = key[3..];
        var name = organisation.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? organisation[4..] : organisation;
        if (key == NameKeys.Fold(name) || IsAcronym(key, organisation)) return Fit.Exact;
        if (words.Count == 0) return Fit.None;
        var target = NameKeys.Words(organisation);
        if (WithoutState(words).SequenceEqual(WithoutState(target))) return Fit.Exact;
        var shared = words.Count(word => target.Any(other => IsForm(word, other)));
        return words.Count >= 2 && shared >= words.Count * NearShare && shared * 2 >= Math.Min(target.Count, LongestPart(organisation)) ? Fit.Near : Fit.None;
    }

    /// <summary>"Kementerian Agama" for "Kementerian Agama Republik Indonesia", as ministries are named in running text.</summary>
    private static IEnumerable<string> WithoutState(IReadOnlyList<string> words) => words switch
    {
        [.., _, "republik", "indonesia"] => words.SkipLast(2),
        [.., _, "ri"] => words.SkipLast(1),
        _ => words,
    };

    private static int LongestPart(string organisation) => organisation.Split(',').Max(part => NameKeys.Words(part).Count);

    private static bool IsAcronym(string key, string organisation)
    {
        if (key.Length < 2) return false;
        var bracket = organisation.IndexOfAny(['(', '[']);
        var full = bracket > 0 ? organisation[..bracket] : organisation;
        return key == NameKeys.Initials(full) || (bracket > 0 && (key == NameKeys.Fold(organisation.AsSpan(bracket)) || key == NameKeys.Fold(full)))
            || organisation.Split(',').Any(part => key.Length > 2 && key == NameKeys.Initials(part));
    }

    private static bool IsForm(string word, string other) =>
        word == other || (Math.Min(word.Length, other.Length) >= SharedBeginning && word.AsSpan(0, SharedBeginning).SequenceEqual(other.AsSpan(0, SharedBeginning))) || NameKeys.IsSlip(word, other);

    /// <summary>A work without an author is cited by the first words of its title.</summary>
    private static Fit CompareTitle(AuthorPhrase phrase, CitedWork work)
    {
        var key = NameKeys.Fold(phrase.Printed);
        return key.Length >= 4 && work.TitleKey.StartsWith(key, StringComparison.Ordinal) ? Fit.Exact : Fit.None;
    }
}
