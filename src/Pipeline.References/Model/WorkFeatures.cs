using Pipeline.References.Parsing;

namespace Pipeline.References.Model;

/// <summary>
/// Lists the features of a whole reference that tell the kind of work: which fields and identifiers it has, what words
/// stand in its title, container and publisher and outside all fields. Their templates are none of a token's.
/// </summary>
internal static class WorkFeatures
{
    private const uint HasField = 200,
        Fields = 201,
        OutsideWord = 202,
        SourceWord = 203,
        PublisherWord = 204,
        SourceClass = 205,
        OutsideClass = 206,
        PublisherClass = 207,
        TitleStart = 208,
        TitleEnd = 209,
        Host = 210,
        AuthorStart = 211,
        FieldPair = 212,
        TitleClass = 213,
        AuthorWord = 214,
        BeforeSource = 215,
        Italic = 216,
        DoiPrefix = 217,
        SourcePair = 218;

    /// <summary>As many as <see cref="SequenceModel.Add"/> takes.</summary>
    public const int Most = 250;

    /// <summary>Fields that say something of the kind, also by being together or not.</summary>
    private const ulong Telling =
        1UL << (int)TokenLabel.Collab
        | 1UL << (int)TokenLabel.EditorSurname
        | 1UL << (int)TokenLabel.Month
        | 1UL << (int)TokenLabel.Title
        | 1UL << (int)TokenLabel.Source
        | 1UL << (int)TokenLabel.Series
        | 1UL << (int)TokenLabel.Volume
        | 1UL << (int)TokenLabel.Issue
        | 1UL << (int)TokenLabel.FirstPage
        | 1UL << (int)TokenLabel.ElocationId
        | 1UL << (int)TokenLabel.PublisherName
        | 1UL << (int)TokenLabel.PublisherLoc
        | DoiBit
        | AddressBit;

    /// <summary>Bits behind those of the labels of fields.</summary>
    private const ulong DoiBit = 1UL << (int)TokenLabel.AtStart,
        AddressBit = DoiBit << 1;

    public static uint[] Of(ReferenceText text, LabelledTokens labelled)
    {
        Span<uint> features = stackalloc uint[Most];
        return features[..List(text, labelled, features)].ToArray();
    }

    /// <param name="into">Room for <see cref="Most"/> features.</param>
    /// <returns>How many were written.</returns>
    public static int List(ReferenceText text, LabelledTokens labelled, Span<uint> into)
    {
        var features = new FeatureSet(into, stackalloc byte[FeatureSet.Slots]);
        ulong fields = 0;
        for (var at = 0; at < labelled.Tokens.Count; at++)
        {
            if (TokenLabels.IsField(labelled.Labels[at]))
                fields |= 1UL << (int)labelled.Labels[at];
            else if (labelled.Tokens[at].Shape == TokenShape.Identifier)
                fields |= IsAddress(text, labelled.Tokens[at]) ? AddressBit : DoiBit;
        }

        AddFields(ref features, fields);
        for (var at = 0; at < labelled.Tokens.Count; at++)
            AddToken(ref features, text, labelled, at);
        return features.Count;
    }

    /// <summary>Every field, the fields together, and the telling ones in pairs.</summary>
    private static void AddFields(ref FeatureSet features, ulong fields)
    {
        for (var label = 0; label < (int)TokenLabel.AtStart; label++)
            if ((fields & (1UL << label)) != 0)
                features.Add(FeatureHash.Of(HasField, (uint)label));
        var labels = fields & (DoiBit - 1);
        features.Add(FeatureHash.Of(Fields, (uint)labels, (uint)(labels >> 32)));
        for (var first = fields & Telling; first != 0; first &= first - 1)
        for (var second = first & (first - 1); second != 0; second &= second - 1)
            features.Add(FeatureHash.Of(FieldPair, (uint)ulong.TrailingZeroCount(first), (uint)ulong.TrailingZeroCount(second)));
    }

    private static void AddToken(ref FeatureSet features, ReferenceText text, LabelledTokens labelled, int at)
    {
        var token = labelled.Tokens[at];
        var span = text.Slice(token);
        if (token.Shape == TokenShape.Identifier)
        {
            AddIdentifier(ref features, span);
            return;
        }

        var label = labelled.Labels[at];
        var word = FeatureHash.Word(span);
        var classes = token.IsWord ? (uint)WordClasses.Of(span) : 0;
        if (TokenLabels.IsField(label) && text.IsItalic(token.Start))
            features.Add(FeatureHash.Of(Italic, (uint)label));
        switch (label)
        {
            case TokenLabel.Source or TokenLabel.ConferenceName or TokenLabel.Series:
                AddSource(ref features, text, labelled, at, word);
                AddClasses(ref features, SourceClass, classes);
                break;
            case TokenLabel.PublisherName or TokenLabel.Degree or TokenLabel.ReportNumber:
                features.Add(FeatureHash.Of(PublisherWord, word));
                AddClasses(ref features, PublisherClass, classes);
                break;
            case TokenLabel.Title:
                if (at == 0 || labelled.Labels[at - 1] != TokenLabel.Title)
                    features.Add(FeatureHash.Of(TitleStart, word));
                else if (at + 1 == labelled.Labels.Length || labelled.Labels[at + 1] != TokenLabel.Title)
                    features.Add(FeatureHash.Of(TitleEnd, word));
                AddClasses(ref features, TitleClass, classes & TellingClasses);
                break;
            case TokenLabel.Surname or TokenLabel.Collab when at == 0:
                features.Add(FeatureHash.Of(AuthorStart, (uint)label));
                if (label == TokenLabel.Collab)
                    features.Add(FeatureHash.Of(AuthorWord, word));
                break;
            case TokenLabel.Collab:
                features.Add(FeatureHash.Of(AuthorWord, word));
                break;
            case >= TokenLabel.AtStart:
                features.Add(FeatureHash.Of(OutsideWord, word));
                AddClasses(ref features, OutsideClass, classes);
                break;
        }
    }

    /// <summary>Classes of words that tell of a work in whose title they are.</summary>
    private const uint TellingClasses = (uint)(
        WordClass.Thesis | WordClass.Conference | WordClass.Serial | WordClass.Report | WordClass.Edition
    );

    /// <summary>A word of a container alone and with the one before it, and what stands before the first.</summary>
    private static void AddSource(ref FeatureSet features, ReferenceText text, LabelledTokens labelled, int at, uint word)
    {
        features.Add(FeatureHash.Of(SourceWord, word));
        if (at == 0)
            return;
        var before = labelled.Tokens[at - 1];
        var wordBefore = FeatureHash.Word(text.Slice(before));
        features.Add(
            FeatureHash.Of(
                labelled.Labels[at - 1] == labelled.Labels[at] ? SourcePair : BeforeSource,
                wordBefore,
                labelled.Labels[at - 1] == labelled.Labels[at] ? word : 0
            )
        );
    }

    private static void AddClasses(ref FeatureSet features, uint template, uint classes)
    {
        for (var rest = classes; rest != 0; rest &= rest - 1)
            features.Add(FeatureHash.Of(template, rest & (uint)-(int)rest));
    }

    private static bool IsAddress(ReferenceText text, Token token)
    {
        var identifier = text.Slice(token);
        return identifier.Contains("://", StringComparison.Ordinal) && !identifier.Contains("doi.org/", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The kind of identifier, whose DOI it is (a registrant's number tells archives of data and of preprints), and the words of a host ("arxiv.org").</summary>
    private static void AddIdentifier(ref FeatureSet features, ReadOnlySpan<char> identifier)
    {
        var prefix = identifier.IndexOf("10.", StringComparison.Ordinal);
        if (prefix >= 0 && identifier[prefix..].IndexOf('/') is > 0 and var slash)
        {
            var registrant = Digits(identifier.Slice(prefix, slash));
            features.Add(FeatureHash.Of(DoiPrefix, registrant));
            features.Add(
                FeatureHash.Of(
                    DoiPrefix,
                    registrant,
                    prefix + slash + 1 < identifier.Length && char.IsAsciiDigit(identifier[prefix + slash + 1]) ? 1u : 2u
                )
            );
        }

        var start = identifier.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            features.Add(FeatureHash.Of(Host, prefix >= 0 ? 1u : 2u));
            return;
        }

        var host = identifier[(start + 3)..];
        var end = host.IndexOf('/');
        if (end >= 0)
            host = host[..end];
        foreach (var part in host.Split('.'))
            features.Add(FeatureHash.Of(Host, FeatureHash.Word(host[part])));
    }

    /// <summary>The number that the digits make; other than the hash of a word it keeps them apart.</summary>
    private static uint Digits(ReadOnlySpan<char> text)
    {
        uint number = 0;
        foreach (var character in text)
            if (char.IsAsciiDigit(character))
                number = unchecked(number * 10 + character - '0');
        return number;
    }
}
