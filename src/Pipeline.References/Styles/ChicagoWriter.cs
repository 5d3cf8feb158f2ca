using System.Globalization;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Styles;

/// <summary>
/// Writes a work as a reference of Chicago's author-date system (Chicago 17, chapters 14 and 15), with typed parts. Capitals
/// of titles stay as they are, since only a person knows which are names.
/// </summary>
internal sealed class ChicagoWriter
{
    private readonly Work _work;
    private readonly StyleWords _words;
    private readonly PartList _parts;

    private ChicagoWriter(Work work, StyleWords words)
    {
        (_work, _words) = (work, words);
        _parts = PartList.Of(work);
    }

    private bool IsInBook => _work.IsInBook;

    /// <summary>Titles of parts, theses and pages stand in quotation marks, those of whole works in italics.</summary>
    private bool HasQuotes => _work.Container is not null || _work.Type is PublicationType.Thesis or PublicationType.Webpage;

    /// <summary>A paper or a page appears on its day.</summary>
    private bool IsDated => _work.Type is PublicationType.Newspaper or PublicationType.Webpage && _work.Issued?.Month is not null;

    public static Seq<RefPart> Write(Work work, StyleWords words)
    {
        var writer = new ChicagoWriter(work, words);
        writer.WriteHead();
        if (work.Type == PublicationType.Thesis)
            writer.WriteThesis();
        else if (writer.IsInBook)
            writer.WriteInBook();
        else if (work.Container is not null)
            writer.WriteInContainer();
        else
            writer.WriteWhole();
        writer.WriteAddress();
        return writer._parts.ToSeq();
    }

    /// <summary>Authors, or the editors of a whole work, the year and the title; the title comes first where nobody is known to have written it.</summary>
    private void WriteHead()
    {
        var isEdited = _work.Authors.IsEmpty && !IsInBook && !_work.Editors.IsEmpty;
        var isTitleFirst = _work.Authors.IsEmpty && !isEdited;
        if (isTitleFirst)
            WriteTitle();
        else
            ChicagoPeople.Write(
                _parts,
                isEdited ? _work.Editors : _work.Authors,
                isEdited ? PersonGroupType.Editor : PersonGroupType.Author,
                _words,
                isInverted: true
            );
        if (isEdited)
            _parts.Sign($", {(_work.Editors.Names.Count == 1 ? _words.EditorShort : _words.EditorsShort)}");
        _parts.Stop();
        _parts.Sign(" ");
        _parts.Enclosed("(", RefField.OriginalYear, _work.Original?.Year?.ToString(CultureInfo.InvariantCulture), ") ");
        WriteYear();
        if (isTitleFirst)
            return;
        _parts.Sign(" ");
        WriteTitle();
    }

    private void WriteYear()
    {
        StyleDates.WriteYear(_parts, _work, _words);
        _parts.Stop();
    }

    /// <summary>The stop of a title in quotation marks stands within them (Chicago 17 §6.9).</summary>
    private void WriteTitle()
    {
        if (HasQuotes)
            _parts.Sign("“");
        var title = _work.Title ?? string.Empty;
        if (_work.TitleRuns.IsEmpty || !HasQuotes)
            _parts.Field(_work.TitleField, HasQuotes ? Texts.Inner(title) : title, isItalic: !HasQuotes);
        else
            foreach (var run in _work.TitleRuns)
                _parts.Field(_work.TitleField, Texts.Inner(run.Text), run.IsItalic);
        _parts.Stop();
        if (HasQuotes)
            _parts.Sign("”");
        if (_work.TransTitle is { } translated && translated != _work.Title)
            _parts.Enclosed(" [", RefField.TransTitle, translated, "].");
    }

    private void WriteWhole()
    {
        WriteDetails();
        WriteDate(" ");
        WriteImprint();
    }

    private void WriteThesis()
    {
        _parts.Enclosed(" ", RefField.Degree, _work.Degree, string.Empty);
        _parts.Enclosed(_work.Degree is null ? " " : ", ", RefField.Institution, _work.Institution, string.Empty);
        _parts.Enclosed(", ", RefField.Source, _work.Container, string.Empty);
        _parts.Stop();
    }

    private void WriteInBook()
    {
        _parts.Sign($" {_words.In} ");
        _parts.Field(RefField.Source, _work.Container!, isItalic: true);
        if (!_work.Editors.IsEmpty)
        {
            _parts.Sign($", {_words.EditedBy} ");
            ChicagoPeople.Write(_parts, _work.Editors, PersonGroupType.Editor, _words, isInverted: false);
        }

        _parts.Pages(", ", _work.Pages);
        _parts.Stop();
        WriteDetails();
        WriteImprint();
    }

    private void WriteInContainer()
    {
        _parts.Sign(" ");
        var isPeriodical = _work.Type is PublicationType.Journal or PublicationType.Newspaper;
        _parts.Field(RefField.Source, _work.Container!, isPeriodical);
        if (isPeriodical)
            WriteVolume();
        WriteDate(", ");
        _parts.Stop();
        if (isPeriodical)
            return;
        WriteDetails();
        WriteImprint();
    }

    /// <summary>"2 (1): 423–441", "2:423–441" without an issue, and ", no. 79: 71–94" without a volume (Chicago 17 §15.47).</summary>
    private void WriteVolume()
    {
        _parts.Enclosed(" ", RefField.Volume, _work.Volume, string.Empty);
        _parts.Enclosed(
            _work.Volume is null ? $", {_words.Number} " : " (",
            RefField.Issue,
            _work.Issue,
            _work.Volume is null ? string.Empty : ")"
        );
        var before =
            _work.Volume is not null && _work.Issue is null ? ":"
            : _work.Volume is null && _work.Issue is null ? ", "
            : ": ";
        if (!_work.Pages.IsEmpty)
            _parts.Pages(before, _work.Pages);
        else
            _parts.Enclosed(before, RefField.ElocationId, _work.Elocation, string.Empty);
    }

    /// <summary>Edition, translators, volume and number of a whole work, each a sentence of its own.</summary>
    private void WriteDetails()
    {
        Sentence(RefField.Edition, _work.Edition is { } edition ? Editions.Of(edition) : null);
        if (!_work.Translators.IsEmpty)
        {
            _parts.Sign($" {_words.TranslatedBy} ");
            ChicagoPeople.Write(_parts, _work.Translators, PersonGroupType.Translator, _words, isInverted: false);
            _parts.Stop();
        }

        Sentence(RefField.Volume, _work.Volume, $"{_words.Volume} ");
        Sentence(RefField.Series, _work.Series);
        Sentence(
            RefField.ReportNumber,
            _work.ReportNumber,
            _work.ReportNumber?.Contains(' ', StringComparison.Ordinal) == true ? string.Empty : $"{_words.ReportNumber} "
        );
        if (!IsInBook && !_work.Pages.IsEmpty)
        {
            _parts.Pages($" {(_work.Pages.Last.Length == 0 ? _words.Page : _words.Pages)} ", _work.Pages);
            _parts.Stop();
        }
    }

    private void Sentence(RefField field, string? text, string label = "")
    {
        _parts.Enclosed($" {label}", field, text, string.Empty);
        if (text is not null)
            _parts.Stop();
    }

    /// <summary>Month and day; the year stands behind the authors and need not come again.</summary>
    private void WriteDate(string before)
    {
        if (!IsDated)
            return;
        StyleDates.WriteDays(_parts, _work.Issued!, _words, before);
        _parts.Stop();
    }

    private void WriteImprint()
    {
        var publisher = _work.Publisher ?? (_work.Type == PublicationType.Thesis ? null : _work.Institution);
        _parts.Enclosed(" ", RefField.PublisherLoc, _work.Place?.TrimEnd('.', ':'), string.Empty);
        _parts.Enclosed(
            _work.Place is null ? " " : ": ",
            _work.Publisher is null ? RefField.Institution : RefField.PublisherName,
            publisher?.TrimEnd('.'),
            string.Empty
        );
        _parts.Stop();
    }

    /// <summary>The DOI as a link, else the address with the day it was looked up, and a stop behind it (Chicago 17 §14.8 and §14.12).</summary>
    private void WriteAddress()
    {
        _parts.Address(_work, _words, ($" {_words.Accessed} ", "."));
        if (_work.Doi is not null || _work.Url is not null)
            _parts.Sign(".");
    }
}
