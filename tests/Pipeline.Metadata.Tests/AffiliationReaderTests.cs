using Pipeline.Metadata.Affiliations;

namespace Pipeline.Metadata.Tests;

public class AffiliationReaderTests
{
    [Theory]
    [InlineData("Harbour University, Leeds, UK", null, "Harbour University", "Leeds", "GB")]
    [InlineData("Fakultas Hukum, Universitas Maju, Bandung 40132, Indonesia", "Fakultas Hukum", "Universitas Maju", "Bandung", "ID")]
    [InlineData("Universitas Maju, Fakultas Hukum, Bandung, Indonesia", "Fakultas Hukum", "Universitas Maju", "Bandung", "ID")]
    [InlineData("Department of History, School of Humanities, Harbour University, Rotterdam, The Netherlands", "Department of History, School of Humanities", "Harbour University", "Rotterdam", "NL")]
    [InlineData("Centre for Island Studies, Ambon, Indonesia", null, "Centre for Island Studies", "Ambon", "ID")]
    [InlineData("Universitas Islam Indonesia, Yogyakarta", null, "Universitas Islam Indonesia", "Yogyakarta", null)]
    [InlineData("Universitas Maju, Depok 16424 Indonesia", null, "Universitas Maju", "Depok", "ID")]
    [InlineData("Universitas Maju, Jalan Melati No. 3, Sleman, Daerah Istimewa Yogyakarta, Indonesia", null, "Universitas Maju", "Sleman", "ID")]
    [InlineData("Harbour University, Clayton, Victoria, Australia", null, "Harbour University", "Clayton", "AU")]
    [InlineData("Independent Researcher, London, United Kingdom", null, "Independent Researcher", "London", "GB")]
    [InlineData("UIN Sunan Samudra, Jawa Timur, Indonesia.", null, "UIN Sunan Samudra", "Jawa Timur", "ID")]
    [InlineData("Sekolah Tinggi Ilmu Laut; Makassar; Indonesia", null, "Sekolah Tinggi Ilmu Laut", "Makassar", "ID")]
    [InlineData("Universität am Hafen, Hamburg, Jerman", null, "Universität am Hafen", "Hamburg", "DE")]
    [InlineData("Université du Port, Abidjan, Côte d’Ivoire", null, "Université du Port", "Abidjan", "CI")]
    [InlineData("Harbour University, Dubai, U.A.E. budi@kapal.ac.id", null, "Harbour University", "Dubai", "AE")]
    public void An_address_is_split_into_its_parts(string printed, string? division, string? institution, string? city, string? country)
    {
        var reading = AffiliationReader.Read(printed);

        Assert.Equal((division, institution, city, country), (reading.Division, reading.Institution, reading.City, reading.Country?.Code));
    }
}
