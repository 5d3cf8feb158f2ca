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
    public static Fit Compare(AuthorPhrase phrase, CitedWork work)
    {
        if (phrase.Names.Count == 0)
            return Fit.None;
        if (
            phrase is { Names.Count: 1, HasEtAl: false }
            && work.Authors.Count == 1
            && phrase.Words.Count > 1
            && work.BeginsWith(phrase.Key)
        )
            return Fit.Exact;
        var fit = work.Authors.Count > 0 ? Compare(phrase, work.Authors, work.HasEtAl) : CompareTitle(phrase, work);
        if (fit == Fit.None && work.Authors.Count > 0 && phrase.Names.Count > work.Authors.Count)
            fit = CompareWithOthers(phrase, work);
        if (fit == Fit.Exact || work.Lead.Count == 0)
            return fit;
        var lead = Compare(phrase, work.Lead, hasEtAl: true);
        return lead == Fit.Exact || work.Authors.Count == 0 ? lead : fit;
    }

    private static Fit Compare(AuthorPhrase phrase, IReadOnlyList<CitedAuthor> authors, bool hasEtAl)
    {
        var organisation = authors[0].Organisation is { } name ? OrganisationMatcher.Compare(phrase.Key, phrase.Words, name) : Fit.None;
        if (organisation == Fit.Exact)
            return organisation;
        if (phrase.Key == authors[0].Key && (authors.Count == 1 || phrase.HasEtAl))
            return Fit.Exact;
        var people = ComparePeople(phrase, authors, hasEtAl);
        return organisation > people ? organisation : people;
    }

    /// <summary>Besides the authors an editor or translator is named, whom the reference has further on.</summary>
    private static Fit CompareWithOthers(AuthorPhrase phrase, CitedWork work)
    {
        for (var at = 0; at < phrase.Names.Count; at++)
        {
            var name = phrase.Names[at];
            if (at < work.Authors.Count ? CompareName(name, work.Authors[at]) != Fit.Exact : !work.Prints(name.Key))
                return Fit.None;
        }

        return Fit.Near;
    }

    private static Fit ComparePeople(AuthorPhrase phrase, IReadOnlyList<CitedAuthor> authors, bool hasEtAl)
    {
        var named = phrase.Names;
        var shared = Math.Min(named.Count, authors.Count);
        var fit = Fit.Exact;
        for (var index = 0; index < shared && fit != Fit.None; index++)
        {
            var one = CompareName(named[index], authors[index]);
            fit = one < fit ? one : fit;
        }

        if (fit == Fit.None)
            return IsSwapped(named, authors) ? Fit.Near : Fit.None;
        if (phrase.HasEtAl)
            return named.Count < authors.Count || hasEtAl ? fit
                : named.Count == authors.Count ? Fit.Near
                : Fit.None;
        if (named.Count == authors.Count)
            return hasEtAl && authors.Count > 1 ? Fit.Near : fit;
        return named.Count < authors.Count && fit == Fit.Exact ? Fit.Near : Fit.None;
    }

    private static bool IsSwapped(IReadOnlyList<CitedName> named, IReadOnlyList<CitedAuthor> authors) =>
        named.Count == 2
        && authors.Count == 2
        && CompareName(named[0], authors[1]) == Fit.Exact
        && CompareName(named[1], authors[0]) == Fit.Exact;

    private static Fit CompareName(CitedName name, CitedAuthor author)
    {
        if (author.Organisation is { } organisation)
            return OrganisationMatcher.Compare(name.Key, name.Words, organisation);
        if (name.Key == author.Key || name.Key == author.ShortKey || name.ShortKey == author.Key || name.ShortKey == author.ShortKey)
            return Fit.Exact;
        if (IsWithGivenNames(name, author) || IsFamilyFirst(name, author))
            return Fit.Exact;
        if (name.Key.Length > 3 && author.GivenKey.Length > 3 && (name.Key == author.GivenKey || name.Key == author.Key + author.GivenKey))
            return Fit.Near;
        if (author.IsFirstSurname(name.Key) || author.BeginsWith(name.Key))
            return Fit.Exact;
        if (author.Parts is [var first, .., var last] && name.Key.Length > 2 && (name.Key == first || name.Key == last))
            return Fit.Near;
        return
            NameKeys.IsSlip(name.Key, author.Key) || NameKeys.IsSlip(name.Key, author.ShortKey) || IsTransliteration(name.Key, author.Key)
            ? Fit.Near
            : Fit.None;
    }

    /// <summary>"J. S. Nye", "Joseph Nye" or another of the given names before the surname.</summary>
    private static bool IsWithGivenNames(CitedName name, CitedAuthor author)
    {
        if (name.Words.Count < 2 || !name.IsPersonLike || author.GivenKey.Length == 0)
            return false;
        var isWhole = name.Key.EndsWith(author.Key, StringComparison.Ordinal);
        if (!isWhole && !name.Key.EndsWith(author.ShortKey, StringComparison.Ordinal))
            return false;
        var given = name.Key.Length - (isWhole ? author.Key : author.ShortKey).Length;
        return given > 0
            && (
                name.Words[0][0] == author.GivenKey[0]
                || (name.Words[0].Length > 2 && author.GivenKey.Contains(name.Words[0], StringComparison.Ordinal))
            );
    }

    /// <summary>"Wang Gungwu", "Kim Min-jung" for "Wang, G." and "Kim, M.-j.": in the order of China, Korea and Vietnam, with as many initials as the list has.</summary>
    private static bool IsFamilyFirst(CitedName name, CitedAuthor author)
    {
        if (
            name.Words.Count < 2
            || author.GivenKey.Length == 0
            || name.Words[0] != author.Key
            || !(name.IsPersonLike || author.GivenKey.Length > 1)
        )
            return false;
        var given = name.Words.Skip(1).ToList();
        return author.GivenKey == string.Concat(given)
            || (
                author.GivenKey.Length <= given.Count
                && string.Concat(given.Select(word => word[0])).StartsWith(author.GivenKey, StringComparison.Ordinal)
            );
    }

    /// <summary>"Mueller" for Müller, whose folded form is "muller".</summary>
    private static bool IsTransliteration(string left, string right) =>
        left.Length != right.Length
        && Math.Abs(left.Length - right.Length) < 4
        && left[0] == right[0]
        && Untransliterated(left) == Untransliterated(right);

    private static string Untransliterated(string key) =>
        key.Replace("ue", "u", StringComparison.Ordinal)
            .Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ae", "a", StringComparison.Ordinal);

    /// <summary>A work without an author is cited by the first words of its title.</summary>
    private static Fit CompareTitle(AuthorPhrase phrase, CitedWork work) =>
        phrase.Key.Length >= 4 && work.TitleKey.StartsWith(phrase.Key, StringComparison.Ordinal) ? Fit.Exact : Fit.None;
}
