namespace Pipeline.Metadata.Tests;

public class TrialTests
{
    [Theory]
    [InlineData("Trial registration: ClinicalTrials.gov NCT05999999, registered 12 March 2023.", "ClinicalTrials.gov NCT05999999")]
    [InlineData("This trial was prospectively registered at the ISRCTN registry (ISRCTN12345678).", "ISRCTN registry ISRCTN12345678")]
    [InlineData("The study was registered in PACTR202301234567890.", "Pan African Clinical Trials Registry PACTR202301234567890")]
    [InlineData("Uji klinis ini terdaftar di TCTR20210101001.", "Thai Clinical Trials Registry TCTR20210101001")]
    [InlineData("Earlier trials (NCT05999999) found the same.", "")]
    [InlineData("The pilot of others was registered as NCT05999999.", "")]
    public void The_article_s_own_trial_is_known_by_its_register_and_number(string sentence, string trials) =>
        Assert.Equal(
            trials,
            string.Join(
                '|',
                MetadataNormaliser
                    .Normalise(Given.Abstract("Ferries matter to small harbours. " + sentence), Given.Context)
                    .Value.Meta.Trials.Select(trial => $"{trial.Registry} {trial.Number}")
            )
        );

    [Fact]
    public void A_heading_may_say_that_the_number_is_the_article_s_own()
    {
        var article = Given.Clean with
        {
            Back = Given.Clean.Back with
            {
                Sections = [new("sec2", null, Given.Words("Trial registration"), null, [Given.Line("NCT05999999.")], [], Given.Place)],
            },
        };
        Assert.Equal("NCT05999999", Assert.Single(MetadataNormaliser.Normalise(article, Given.Context).Value.Meta.Trials).Number);
    }

    [Fact]
    public void A_group_s_members_have_names_in_parts()
    {
        var group = Given.Contrib("PULIH Study Group") with { Members = [new("Budi Hartono", Given.Place)] };
        Assert.Equal(
            "Hartono",
            MetadataNormaliser
                .Normalise(Given.Authors(Given.Contrib("Budi Santoso"), group), Given.Context)
                .Value.Meta.Contribs[1]
                .Members[0]
                .Name?.Surname
        );
    }
}
