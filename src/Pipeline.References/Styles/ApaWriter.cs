using System.Globalization;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>
/// Writes a work as a reference in the form of APA 7 (§9 for its elements, §10 for its kinds), with typed parts. Capitals
/// of titles stay as they are, since only a person knows which are names.
/// </summary>
internal sealed class ApaWriter
{
    private readonly Work _work;
    private readonly StyleWords _words;
    private readonly PartList _parts;

    private ApaWriter(Work work, StyleWords words)
    {
        (_work, _words) = (work, words);
        _parts = PartList.Of(work);
    }

    private bool IsInBook => _work.IsInBook;

    /// <summary>A work that stands alone; a page of a website and a preprint are set like one (APA 7 §10.16 and §10.8).</summary>
    private bool HasItalicTitle =>
        _work.Container is null
        || _work.Type
            is PublicationType.Webpage
                or PublicationType.Preprint
                or PublicationType.Thesis
                or PublicationType.Report
                or PublicationType.Data;

    public static Seq<RefPart> Write(Work work, StyleWords words)
    {
        var writer = new ApaWriter(work, words);
        writer.WriteHead();
        if (writer._work.Container is null)
            writer.WriteWhole();
        else if (writer.IsInBook)
            writer.WriteInBook();
        else if (
            writer._work is
            { Type: PublicationType.Report, ReportNumber: not null, Edition: null, Translators.IsEmpty: true, Pages.IsEmpty: true }
        )
            writer.WriteInSeries();
        else
            writer.WriteInContainer();
        writer.WriteAddress();
        writer.WriteOriginal();
        return writer._parts.ToSeq();
    }

    /// <summary>Authors and date; the title takes the place of authors that are not known (APA 7 §9.12).</summary>
    private void WriteHead()
    {
        var isEdited = _work.Authors.IsEmpty && !IsInBook && !_work.Editors.IsEmpty;
        if (isEdited)
            WriteEditorsFirst();
        else if (_work.Authors.IsEmpty)
            WriteTitle();
        else
            ApaPeople.Write(_parts, _work.Authors, PersonGroupType.Author, isInverted: true);
        _parts.Sign(_parts.EndsWithStop ? " (" : ". (");
        StyleDates.WriteIssued(_parts, _work, _words);
        _parts.Sign(").");
        if (_work.Authors.IsEmpty && !isEdited)
            return;
        if (_work.Title is not null)
            _parts.Sign(" ");
        WriteTitle();
    }

    private void WriteEditorsFirst()
    {
        ApaPeople.Write(_parts, _work.Editors, PersonGroupType.Editor, isInverted: true);
        _parts.Sign($" ({(_work.Editors.Names.Count == 1 ? _words.Editor : _words.Editors)})");
    }

    private void WriteTitle()
    {
        if (_work.TitleRuns.IsEmpty || HasItalicTitle)
            _parts.Field(_work.TitleField, _work.Title ?? string.Empty, HasItalicTitle);
        else
            foreach (var run in _work.TitleRuns)
                _parts.Field(_work.TitleField, run.Text, run.IsItalic);
        if (_work.TransTitle is { } translated && translated != _work.Title)
            _parts.Enclosed(" [", RefField.TransTitle, translated, "]");
    }

    private void WriteWhole()
    {
        WriteBrackets(withVolume: true);
        WriteThesis();
        _parts.Stop();
        WritePublisher();
    }

    private void WriteThesis()
    {
        if (_work.Type != PublicationType.Thesis || (_work.Degree is null && _work.Institution is null))
            return;
        _parts.Sign(" [");
        _parts.Field(RefField.Degree, _work.Degree ?? string.Empty);
        if (_work.Degree is not null && _work.Institution is not null)
            _parts.Sign(", ");
        _parts.Field(RefField.Institution, _work.Institution ?? string.Empty);
        _parts.Sign("]");
    }

    private void WriteInBook()
    {
        _parts.Stop();
        _parts.Sign($" {_words.In} ");
        if (!_work.Editors.IsEmpty)
        {
            ApaPeople.Write(_parts, _work.Editors, PersonGroupType.Editor, isInverted: false);
            _parts.Sign($" ({(_work.Editors.Names.Count == 1 ? _words.Editor : _words.Editors)}), ");
        }

        _parts.Field(RefField.Source, _work.Container!, isItalic: true);
        WriteBrackets(withVolume: true);
        _parts.Stop();
        WritePublisher();
    }

    private void WriteInContainer()
    {
        var isJournal = _work.Type is PublicationType.Journal or PublicationType.Newspaper || !HasItalicTitle;
        if (!isJournal)
            WriteBrackets(withVolume: false);
        WriteThesis();
        _parts.Stop();
        _parts.Sign(" ");
        _parts.Field(RefField.Source, _work.Container!, isJournal);
        if (isJournal)
            WriteVolume();
        _parts.Stop();
        if (!isJournal)
            WritePublisher();
    }

    /// <summary>The series of a report stands with its number behind the title: "(New Issues in Refugee Research, Research Paper No. 155)" (APA 7 §10.4).</summary>
    private void WriteInSeries()
    {
        _parts.Enclosed(" (", RefField.Source, _work.Container, ", ");
        _parts.Field(RefField.ReportNumber, _work.ReportNumber!);
        _parts.Sign(")");
        _parts.Stop();
        WritePublisher();
    }

    /// <summary>Volume, issue and pages of a periodical (APA 7 §9.25); the number of an article stands in place of pages (§9.27).</summary>
    private void WriteVolume()
    {
        _parts.Enclosed(", ", RefField.Volume, _work.Volume, string.Empty, isItalic: true);
        _parts.Enclosed(_work.Volume is null ? ", (" : "(", RefField.Issue, _work.Issue, ")");
        if (_work.Pages.IsEmpty)
            _parts.Enclosed($", {_words.Article} ", RefField.ElocationId, _work.Elocation, string.Empty);
        else
            _parts.Pages(", ", _work.Pages);
    }

    /// <summary>What stands in brackets behind the title of a book: "(J. Stark, Trans.; 2nd ed., Vol. 2, pp. 5–9)".</summary>
    private void WriteBrackets(bool withVolume)
    {
        var open = " (";
        if (!_work.Translators.IsEmpty)
        {
            _parts.Sign(open);
            ApaPeople.Write(_parts, _work.Translators, PersonGroupType.Translator, isInverted: false);
            _parts.Sign($", {_words.Translator}");
            open = "; ";
        }

        Open(_work.Edition is { } edition ? Editions.Of(edition) : null, RefField.Edition, string.Empty);
        if (withVolume)
            Open(_work.Volume, RefField.Volume, $"{_words.Volume} ");
        Open(
            _work.ReportNumber,
            RefField.ReportNumber,
            _work.ReportNumber?.Contains(' ', StringComparison.Ordinal) == true ? string.Empty : $"{_words.ReportNumber} "
        );
        if (!_work.Pages.IsEmpty)
        {
            _parts.Pages($"{open}{(_work.Pages.Last.Length == 0 ? _words.Page : _words.Pages)} ", _work.Pages);
            open = ", ";
        }

        if (open != " (")
            _parts.Sign(")");

        void Open(string? text, RefField field, string label)
        {
            if (text is null)
                return;
            _parts.Enclosed(open + label, field, text, string.Empty);
            open = ", ";
        }
    }

    /// <summary>Not named again where it is the author (APA 7 §9.29).</summary>
    private void WritePublisher()
    {
        var institution = _work.Type == PublicationType.Thesis ? null : _work.Institution;
        if ((_work.Publisher ?? institution) is not { } publisher || _work.IsByItsPublisher)
            return;
        _parts.Enclosed(" ", _work.Publisher is null ? RefField.Institution : RefField.PublisherName, publisher.TrimEnd('.'), string.Empty);
        _parts.Stop();
    }

    /// <summary>The DOI as a link, else the address (APA 7 §9.34 and §9.35), without a stop behind it (§9.36).</summary>
    private void WriteAddress() => _parts.Address(_work, _words, ($" {_words.Retrieved.Retrieved} ", $", {_words.Retrieved.From}"));

    private void WriteOriginal() =>
        _parts.Enclosed(
            $" ({_words.OriginalWork} ",
            RefField.OriginalYear,
            _work.Original?.Year?.ToString(CultureInfo.InvariantCulture),
            ")"
        );
}
