using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Kinds of works that the name of what holds or makes them tells: newspapers, works of reference, servers of preprints, studios; and data that are called so.</summary>
internal static partial class NamedKinds
{
    private const string Marks = " .,;:\"'";

    private static readonly TokenLabel[] OfSerials = [TokenLabel.Volume, TokenLabel.Issue];

    private static readonly TokenLabel[] OfPrints =
    [
        TokenLabel.Volume,
        TokenLabel.Issue,
        TokenLabel.FirstPage,
        TokenLabel.EditorSurname,
        TokenLabel.Edition,
        TokenLabel.Degree,
    ];

    /// <summary>Newspapers that articles on migration and on Southeast Asia cite, by their full names; where no volume is told they are no journals.</summary>
    private static readonly FrozenSet<string> Newspapers = string.Join(
            '|',
            "The Jakarta Post|Kompas|Koran Tempo|Republika|Media Indonesia|Jawa Pos|Suara Pembaruan|Sinar Harapan|Pikiran Rakyat|Suara Merdeka|Kedaulatan Rakyat|Pos Kupang|Harian Haluan|Padang Ekspres|Jakarta Globe|Bisnis Indonesia",
            "The Straits Times|Straits Times|New Straits Times|The Star|Utusan Malaysia|Berita Harian|Sinar Harian|Malay Mail|Borneo Post|The Borneo Post|Daily Express|Bangkok Post|The Nation|The Manila Times|Philippine Daily Inquirer|The Phnom Penh Post",
            "South China Morning Post|China Daily|The Japan Times|The Korea Herald|The Hindu|The Times of India|Hindustan Times|The Daily Star|Dawn|Arab News|Gulf News|Gulf Times|Khaleej Times|The National|Al-Ahram|Haaretz",
            "The New York Times|New York Times|The Washington Post|Washington Post|Los Angeles Times|Chicago Tribune|The Wall Street Journal|The Boston Globe|The Globe and Mail|Toronto Star|The Guardian|The Times|The Sunday Times|The Independent|The Telegraph|The Daily Telegraph|Daily Mail|Financial Times|The Irish Times|The Scotsman",
            "The Sydney Morning Herald|The Age|The Australian|The New Zealand Herald|Le Monde|Libération|Le Figaro|La Croix|Le Soir|El País|El Mundo|La Vanguardia|La Jornada|El Universal|Reforma|Clarín|La Nación|Página/12|El Tiempo|El Espectador|El Mercurio",
            "Folha de S. Paulo|Folha de S.Paulo|O Globo|O Estado de S. Paulo|Público|Diário de Notícias|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|Die Zeit|Die Welt|Die Tageszeitung|Der Standard|Neue Zürcher Zeitung|NRC Handelsblad|NRC|De Volkskrant|Trouw|Het Parool|De Telegraaf|De Standaard|La Repubblica|Corriere della Sera"
        )
        .Split('|')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NewspaperNames = Newspapers.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static PublicationType? Of(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels.AsSpan();
        var source = Run(text, labelled, TokenLabel.Source);
        var title = Run(text, labelled, TokenLabel.Title);
        if (!title.IsEmpty && PreprintServerPattern().IsMatch(source))
            return PublicationType.Preprint;
        if (
            !labels.ContainsAny(OfSerials)
            && (NewspaperNames.Contains(source) || (source.IsEmpty && NewspaperNames.Contains(Run(text, labelled, TokenLabel.Collab))))
        )
            return PublicationType.Newspaper;
        if (!title.IsEmpty && !labels.Contains(TokenLabel.Issue) && ReferenceWorkPattern().IsMatch(source))
            return PublicationType.Chapter;
        if (labels.ContainsAny(OfPrints))
            return null;
        if (DataPattern().IsMatch(title.IsEmpty ? source : title))
            return PublicationType.Data;
        return StudioPattern().IsMatch(Run(text, labelled, TokenLabel.PublisherName)) ? PublicationType.Audiovisual : null;
    }

    /// <summary>The first words with the label, without the marks around them; empty for none.</summary>
    private static ReadOnlySpan<char> Run(ReferenceText text, LabelledTokens labelled, TokenLabel label)
    {
        var start = Array.IndexOf(labelled.Labels, label);
        return start < 0
            ? []
            : text
                .Plain.AsSpan(labelled.Tokens[start].Start, labelled.Tokens[labelled.RunEnd(start) - 1].End - labelled.Tokens[start].Start)
                .Trim(Marks);
    }

    [GeneratedRegex(
        @"^(?:bioRxiv(?:/medRxiv)?|medRxiv|arXiv(?: preprint(?: arXiv)?)?|SocArXiv|PsyArXiv|ChemRxiv|EarthArXiv|EdArXiv|Preprints(?:\.org)?|Research Square|SciELO Preprints|OSF Preprints|SSRN(?: Electronic Journal)?)\b[\s.,:]*(?:\(?preprint\)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PreprintServerPattern();

    [GeneratedRegex(
        @"^(?:the )?(?:\p{L}+ ){0,3}?(?:encyclop(?:a)?edia|handbook|dictionary|companion to|ensiklopedia?|kamus|enciclopedia|enciclopédia|encyclopédie|enzyklopädie|handbuch|diccionario|dicionário|dictionnaire|lexikon|wörterbuch)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ReferenceWorkPattern();

    [GeneratedRegex(
        @"\b(?:data ?sets?|databases?|kumpulan data|basis data|data (?:file|base)|microdata)(?: ?\(?v(?:ersion)? ?[0-9.]+\)?)?(?:$|\. )|: data\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DataPattern();

    [GeneratedRegex(
        @"\b(?:productions?|pictures|films?|studios|entertainment|warner bros\.?|netflix|paramount|youtube)$|^(?:les )?films? d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex StudioPattern();
}
